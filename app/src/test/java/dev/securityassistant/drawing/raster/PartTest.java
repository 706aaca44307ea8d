package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class PartTest {

  private static final int SIDE = 20;

  @Test
  void filledShapesAreAreas() {
    assertThat(part(at -> true).isArea()).isTrue();
    assertThat(part(at -> distance(at) < 100).isArea()).isTrue();
  }

  @Test
  void aFilledDiscWithAWhiteLetterIsAnArea() {
    assertThat(part(at -> distance(at) < 100 && !(x(at) == 10 && y(at) > 6 && y(at) < 14)).isArea())
        .isTrue();
  }

  @Test
  void aBoldLetterWithANotchIsNone() {
    Part bold =
        part(at ->
            x(at) < 6 || x(at) > 13 || Math.abs(y(at) - 2 * Math.min(x(at) - 5, 14 - x(at))) < 5);

    assertThat(bold.density()).isGreaterThan(0.7);
    assertThat(bold.isArea()).isFalse();
  }

  @Test
  void aBoldLetterWithHolesAndUnlikeCornersIsNone() {
    IntPredicate corner = at -> x(at) > 13 && (y(at) < 4 || y(at) > 15);
    IntPredicate hole = at -> x(at) > 6 && x(at) < 13 && (y(at) == 6 || y(at) == 13);

    assertThat(part(at -> !corner.test(at) && !hole.test(at)).isArea()).isFalse();
  }

  private static Part part(IntPredicate ink) {
    return Parts.of(Ink.where(SIDE, SIDE, ink::test), 1).getFirst();
  }

  private static int x(int at) {
    return at % SIDE;
  }

  private static int y(int at) {
    return at / SIDE;
  }

  private static int distance(int at) {
    return (x(at) - 10) * (x(at) - 10) + (y(at) - 10) * (y(at) - 10);
  }
}
