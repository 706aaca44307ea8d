package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Picture;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Parts;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegibilityTest {

  private static final double UNIT = 72 / 150.0;

  @Test
  void lettersOfSixPixelsAreTooSmallAndTheSentenceSaysAtWhatToScan() {
    assertThat(Legibility.notes(page(75), List.of(row(12)), UNIT, 3))
        .singleElement()
        .asString()
        .contains("about 6 pixels high (75 dots an inch)", "scan it again at 300 dots an inch");
  }

  @Test
  void lettersOfTwelvePixelsAreNotMentioned() {
    assertThat(Legibility.notes(page(150), List.of(row(12)), UNIT, 3)).isEmpty();
  }

  @Test
  void smallLettersInAFinePictureWantAFinerOne() {
    assertThat(Legibility.notes(page(300), List.of(row(3)), UNIT, 3))
        .singleElement()
        .asString()
        .contains("about 6 pixels high (300 dots an inch)", "scan it again at 600 dots an inch");
  }

  @Test
  void aCoarsePictureWithoutLettersSaysBoth() {
    assertThat(Legibility.notes(page(60), List.of(), UNIT, 0))
        .satisfiesExactly(
            n -> assertThat(n).contains("no lettering was found"),
            n -> assertThat(n).contains("60 dots an inch"));
  }

  /** Three letters of this height in pixels. */
  private static LetterRow row(int height) {
    Ink ink = new Ink(100, 60);
    for (int letter = 0; letter < 3; letter++) {
      for (int y = 0; y < height; y++) {
        ink.set(10 + 20 * letter, 10 + y, true);
        ink.set(11 + 20 * letter, 10 + y, true);
      }
    }
    return new LetterRow(Parts.of(ink, 1), 0);
  }

  private static Sheet page(int resolution) {
    int width = 10 * resolution;
    int height = 8 * resolution;
    return new Sheet(
        1,
        new Turn(0, 720, 576),
        PdfType.SCANNED,
        List.of(),
        List.of(),
        List.of(new Picture(new Box(0, 0, 720, 576), width, height, 0)),
        List.of(),
        List.of());
  }
}
