package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrientationTest {

  @ParameterizedTest
  @CsvSource({"1,0,0", "0,1,3", "-1,0,2", "0,-1,1"})
  void theTurnThatMakesTheLettersUprightIsTold(double dx, double dy, int quarters) {
    assertThat(Orientation.quarters(letters(20, dx, dy))).isEqualTo(quarters);
  }

  @Test
  void someUprightLettersOutweighHardlyMoreTurnedOnes() {
    List<Glyph> letters = letters(20, 1, 0);
    letters.addAll(letters(24, 0, -1));
    assertThat(Orientation.quarters(letters)).isZero();

    letters.addAll(letters(24, 0, -1));
    assertThat(Orientation.quarters(letters)).isEqualTo(1);
  }

  @Test
  void aPageWithoutLettersStandsAsItIs() {
    assertThat(Orientation.quarters(List.of())).isZero();
  }

  private static List<Glyph> letters(int count, double dx, double dy) {
    List<Glyph> letters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      letters.add(new Glyph("A", 10 * i, 50, dx, dy, 5, 8, 0, null, Origin.CONTENT, i));
    }
    return letters;
  }
}
