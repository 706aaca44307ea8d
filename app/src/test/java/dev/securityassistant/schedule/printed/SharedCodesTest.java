package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedCodesTest {

  private static final List<String> TEXTS = List.of("S", "5", "E");
  private static final double[] NOTHING = new double[3];

  @Test
  void aCellThatLooksLikeAFigureIsALetterWhereTheOthersAre() {
    double[] figure = {-4, -0.1, -9};
    double[] clear = {-9, -12, -0.1};

    int[] decided = new SharedCodes(TEXTS, NOTHING, List.of(figure, clear, clear)).decide();

    assertThat(decided).containsExactly(0, 2, 2);
  }

  @Test
  void oneSpoiltCellDoesNotDecideForAll() {
    double[] spoilt = {-90, -0.1, -90};
    double[] letter = {-0.1, -4, -9};

    int[] decided = new SharedCodes(TEXTS, NOTHING, List.of(spoilt, letter, letter)).decide();

    assertThat(decided[1]).isZero();
    assertThat(decided[2]).isZero();
  }

  @Test
  void theSignOfTheLegendDecidesBetweenEqualsAndIsOverruledByManyCells() {
    double[] either = {-1, -1.5, -9};
    double[] figure = {-4, -0.1, -9};
    double[] letters = {3, 0, 3};

    assertThat(new SharedCodes(TEXTS, letters, List.of(either)).decide()).containsExactly(0);
    assertThat(new SharedCodes(TEXTS, letters, List.of(figure, figure, figure)).decide())
        .containsExactly(1, 1, 1);
  }

  @Test
  void aCellWithoutLettersHasNoCode() {
    double nothing = Double.NEGATIVE_INFINITY;

    int[] decided =
        new SharedCodes(TEXTS, NOTHING, List.of(new double[] {nothing, nothing, nothing})).decide();

    assertThat(decided).containsExactly(-1);
  }
}
