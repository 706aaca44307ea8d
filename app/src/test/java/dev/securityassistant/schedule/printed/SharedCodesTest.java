package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharedCodesTest {

  private static final List<String> TEXTS = List.of("S", "5", "E");

  @Test
  void aCellThatLooksLikeAFigureIsALetterWhereTheOthersAre() {
    double[] figure = {-4, -0.1, -9};
    double[] clear = {-9, -12, -0.1};

    int[] decided = new SharedCodes(TEXTS, List.of(figure, clear, clear)).decide();

    assertThat(decided).containsExactly(0, 2, 2);
  }

  @Test
  void oneSpoiltCellDoesNotDecideForAll() {
    double[] spoilt = {-90, -0.1, -90};
    double[] letter = {-0.1, -4, -9};

    int[] decided = new SharedCodes(TEXTS, List.of(spoilt, letter, letter)).decide();

    assertThat(decided[1]).isZero();
    assertThat(decided[2]).isZero();
  }

  @Test
  void aCellWithoutLettersHasNoCode() {
    double nothing = Double.NEGATIVE_INFINITY;

    int[] decided =
        new SharedCodes(TEXTS, List.of(new double[] {nothing, nothing, nothing})).decide();

    assertThat(decided).containsExactly(-1);
  }
}
