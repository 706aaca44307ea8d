package dev.securityassistant.schedule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  private static final double LIMIT = 50;

  @RepeatedTest(60)
  void noOtherPairingIsCheaper(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int rows = 1 + random.nextInt(6);
    int columns = 1 + random.nextInt(6);
    double[][] cost = new double[rows][columns];
    for (double[] row : cost) {
      Arrays.setAll(row, j -> 100 * random.nextDouble());
    }

    int[] pairs = Assignment.solve(cost, LIMIT);

    assertThat(Arrays.stream(pairs).filter(j -> j != Assignment.NONE)).doesNotHaveDuplicates();
    assertThat(total(cost, pairs)).isCloseTo(cheapest(cost, 0, 0), within(1e-9));
  }

  @Test
  void aPairOverTheLimitStaysAlone() {
    assertThat(Assignment.solve(new double[][] {{51, 70}, {49, 90}}, LIMIT))
        .containsExactly(Assignment.NONE, 0);
  }

  @Test
  void theNearestIsGivenUpWhereAnotherNeedsItMore() {
    double[][] cost = {{1, 2}, {2, 40}};

    assertThat(Assignment.solve(cost, LIMIT)).containsExactly(1, 0);
  }

  @Test
  void nothingToPairGivesNoPairs() {
    assertThat(Assignment.solve(new double[0][0], LIMIT)).isEmpty();
    assertThat(Assignment.solve(new double[2][0], LIMIT))
        .containsExactly(Assignment.NONE, Assignment.NONE);
  }

  private static double total(double[][] cost, int[] pairs) {
    double sum = 0;
    for (int i = 0; i < pairs.length; i++) {
      sum += pairs[i] == Assignment.NONE ? LIMIT : cost[i][pairs[i]];
    }
    return sum;
  }

  private static double cheapest(double[][] cost, int row, int usedColumns) {
    if (row == cost.length) {
      return 0;
    }
    double best = LIMIT + cheapest(cost, row + 1, usedColumns);
    for (int j = 0; j < cost[row].length; j++) {
      if ((usedColumns & 1 << j) == 0 && cost[row][j] <= LIMIT) {
        best = Math.min(best, cost[row][j] + cheapest(cost, row + 1, usedColumns | 1 << j));
      }
    }
    return best;
  }
}
