package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.raster.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowEndsTest {

  @Test
  void theSymbolThatANumberStandsBesideIsNoLetter() {
    LetterRow row = row(part(0, 0, 24, 40), part(30, 10, 16, 20), part(50, 10, 16, 20));

    assertThat(RowEnds.trimmed(row).x0()).isEqualTo(30);
  }

  @Test
  void aBracketStays() {
    LetterRow row = row(part(0, 4, 6, 32), part(10, 10, 16, 20), part(30, 10, 16, 20));

    assertThat(RowEnds.trimmed(row)).isEqualTo(row);
  }

  @Test
  void aCapitalBeforeSmallLettersStays() {
    LetterRow row = row(part(0, 0, 20, 30), part(24, 10, 16, 20), part(44, 10, 16, 20));

    assertThat(RowEnds.trimmed(row)).isEqualTo(row);
  }

  private static LetterRow row(Part... parts) {
    return new LetterRow(List.of(parts), 0);
  }

  private static Part part(int x, int y, int width, int height) {
    return new Part(x, y, x + width, y + height, width * height, new int[] {y, x, x + width});
  }
}
