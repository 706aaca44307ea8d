package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.ReadRow;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearingsTest {

  /** A 1 of a plotter leaves 4 points on each side, other figures 1. */
  private static final double WIDE = 4;

  @Test
  void aOneThatStandsFarFromItsNeighboursIsNoWordOfItsOwn() {
    Spacing page = Spacing.proportional(0.2, bearings("1001", "2012", "3103", "2110"));

    assertThat(isSpace(page, "1", "0", WIDE + 1)).isFalse();
    assertThat(isSpace(page, "2", "0", WIDE + 1)).isTrue();
  }

  @Test
  void theRowsOfAPageMayBeOfAnySize() {
    Spacing page = Spacing.proportional(0.2, bearings("1001", "2012", "3103", "2110"));
    DrawnLetter one = letter(0, 0, 20);
    DrawnLetter zero = letter(2 * (WIDE + 1), 10, 20);

    assertThat(page.isSpace(one, zero, "10", 20, false)).isFalse();
  }

  private static boolean isSpace(Spacing page, String left, String right, double paper) {
    return page.isSpace(
        letter(0, width(left), 10),
        letter(width(left) + paper, width(right), 10),
        left + right,
        10,
        false);
  }

  private static Bearings bearings(String... texts) {
    List<ReadRow> rows = new ArrayList<>();
    for (String text : texts) {
      double[] sure = new double[text.length()];
      Arrays.fill(sure, 1);
      rows.add(
          new ReadRow(
              new LetterRow(List.of(new Part(0, 0, 1, 1, 1, new int[] {0, 0, 1})), 0),
              new Reading(text, sure, sure)));
    }
    return Bearings.of(rows, row -> letters(row.reading().text()));
  }

  private static List<DrawnLetter> letters(String text) {
    List<DrawnLetter> letters = new ArrayList<>();
    double x = 0;
    for (String sign : text.split("")) {
      double beside = sign.equals("1") ? WIDE : 1;
      letters.add(letter(x + beside, width(sign), 10));
      x += width(sign) + 2 * beside;
    }
    return letters;
  }

  private static double width(String sign) {
    return sign.equals("1") ? 0 : 5;
  }

  private static DrawnLetter letter(double x, double width, double height) {
    return DrawnLetter.whole(List.of(Lines.stroke(1, x, 0, x + width, height)), 0);
  }
}
