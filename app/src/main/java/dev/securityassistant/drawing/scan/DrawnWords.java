package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.ocr.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a row of which each letter's place is known: parted where there is paper for a
 * space.
 */
final class DrawnWords {

  /** Paper that is a space, in heights of capitals, and paper that is one where it was read so. */
  private static final double SPACE = 0.42;

  private static final double MAYBE = 0.36;

  /** Paper on each side of a sign that is slimmer than its place. */
  private static final String SLIM = "1Iilj|.,:;'!";

  private static final double BEARING = 0.1;

  private final Reading reading;
  private final List<DrawnLetter> letters;
  private final double capitals;
  private final double baseline;

  /**
   * @param reading as many signs but spaces as there are letters
   * @param painted height of its capitals in points, pen included, as far as its picture tells: too
   *     little where most letters are small ones
   */
  DrawnWords(Reading reading, List<DrawnLetter> letters, double painted) {
    this.reading = reading;
    this.letters = letters;
    this.capitals = Math.max(painted, highest(reading, letters));
    double[] feet =
        letters.stream().mapToDouble(l -> Polyline.around(l.lines()).y1()).sorted().toArray();
    this.baseline = feet[feet.length / 2];
  }

  /** Height of the highest letter or figure: brackets are higher than capitals. */
  private static double highest(Reading reading, List<DrawnLetter> letters) {
    String signs = reading.text().replace(" ", "");
    double highest = 0;
    for (int i = 0; i < letters.size(); i++) {
      if (Character.isLetterOrDigit(signs.charAt(i))) {
        highest = Math.max(highest, letters.get(i).height());
      }
    }
    return highest;
  }

  /** Of loose letters. */
  static DrawnWords of(LooseLetters.Row row) {
    return new DrawnWords(row.reading(), row.letters(), row.height());
  }

  /**
   * The words.
   *
   * @param quarters direction of reading
   * @param order when the first was painted
   */
  List<Word> words(int quarters, int color, int order) {
    List<Word> words = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    List<Polyline> lines = new ArrayList<>();
    double sureness = 0;
    int letter = 0;
    boolean spaced = false;
    for (int i = 0; i < reading.text().length(); i++) {
      char sign = reading.text().charAt(i);
      if (sign == ' ') {
        spaced = true;
        continue;
      }
      if (!text.isEmpty() && isSpace(letter, text.charAt(text.length() - 1), sign, spaced)) {
        words.add(word(text, lines, sureness, quarters, color, order + words.size()));
        text.setLength(0);
        lines.clear();
        sureness = 0;
      }
      text.append(sign);
      lines.addAll(letters.get(letter++).lines());
      sureness += reading.sureness()[i];
      spaced = false;
    }
    if (!text.isEmpty()) {
      words.add(word(text, lines, sureness, quarters, color, order + words.size()));
    }
    return words;
  }

  private boolean isSpace(int letter, char before, char sign, boolean spaced) {
    double paper =
        (letters.get(letter).start() - letters.get(letter - 1).end()) / capitals
            - (SLIM.indexOf(before) >= 0 ? BEARING : 0)
            - (SLIM.indexOf(sign) >= 0 ? BEARING : 0);
    return paper > (spaced ? MAYBE : SPACE);
  }

  private Word word(
      StringBuilder text,
      List<Polyline> lines,
      double sureness,
      int quarters,
      int color,
      int order) {
    return new Word(
        Capitals.of(text.toString()),
        box(lines, quarters),
        SheetPainter.angle(quarters),
        capitals / SheetPainter.CAPITALS,
        color,
        null,
        Origin.PIXELS,
        order,
        Math.clamp(sureness / text.length(), 0, 1));
  }

  /** The box around lines, without what hangs below the baseline of a level row. */
  private Box box(List<Polyline> lines, int quarters) {
    Box box = Polyline.around(lines);
    return quarters == 0 && baseline > box.y0() && baseline < box.y1()
        ? new Box(box.x0(), box.y0(), box.x1(), baseline)
        : box;
  }
}
