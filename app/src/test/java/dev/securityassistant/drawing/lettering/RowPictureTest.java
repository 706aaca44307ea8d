package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Letters of 20 pixels, the third with a tail, over a rule at 45 and 46. */
class RowPictureTest {

  private static final int MARGIN = 7;
  private static final int DARK = 100;
  private static final int PALE = 200;

  private final Ink ink = new Ink(200, 80);
  private final List<Part> letters = new ArrayList<>();

  RowPictureTest() {
    for (int i = 0; i < 6; i++) {
      Ink letter = new Ink(200, 80);
      fill(letter, 20 + 16 * i, 20, 8, 20);
      letters.addAll(Parts.of(letter, 1));
      ink.add(letter);
    }
    fill(ink, 54, 40, 3, 9);
  }

  @Test
  void aRuleBelowIsTakenOutAndTheTailsOfLettersStay() {
    fill(ink, 10, 45, 150, 2);
    GreyImage picture = picture();
    assertThat(picture.at(55 - 20 + MARGIN, 48 - 20 + MARGIN)).as("tail").isLessThan(DARK);
    assertThat(picture.at(80 - 20 + MARGIN, 45 - 20 + MARGIN)).as("rule").isGreaterThan(PALE);
  }

  @Test
  void aLineThatRunsIntoTheRowIsTakenOut() {
    fill(ink, 79, 30, 3, 50);
    assertThat(picture().at(80 - 20 + MARGIN, 35 - 20 + MARGIN)).isGreaterThan(PALE);
  }

  private GreyImage picture() {
    GreyImage page = new GreyImage(200, 80);
    ink.each((x, y) -> page.set(x, y, 0));
    return RowPicture.of(page, ink, new LetterRow(letters, 0));
  }

  private static void fill(Ink ink, int left, int top, int width, int height) {
    for (int y = top; y < top + height; y++) {
      for (int x = left; x < left + width; x++) {
        ink.set(x, y, true);
      }
    }
  }
}
