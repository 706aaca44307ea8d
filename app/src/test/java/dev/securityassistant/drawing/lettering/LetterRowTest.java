package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterRowTest {

  private static final Part E = part(0, 10, 10, 20);
  private static final Part A = part(14, 10, 10, 20);

  @Test
  void barsThatReachBeyondTheLettersOnBothSidesDivideFields() {
    Part side = part(28, 5, 2, 30);

    assertThat(new LetterRow(List.of(E, A, side), 0).withoutDividers().parts())
        .containsExactly(E, A);
  }

  @Test
  void anAscenderAmongSmallLettersStays() {
    Part l = part(28, 2, 2, 28);

    assertThat(new LetterRow(List.of(E, A, l), 0).withoutDividers().parts())
        .containsExactly(E, A, l);
  }

  private static Part part(int x, int y, int width, int height) {
    return new Part(x, y, x + width, y + height, width * height, new int[] {y, x, x + width});
  }
}
