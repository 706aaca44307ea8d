package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sides;
import dev.securityassistant.drawing.Word;
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

  private final String text;
  private final double[] sureness;
  private final List<DrawnLetter> letters;
  private final int quarters;
  private final double capitals;
  private final double baseline;

  /**
   * @param text as many signs but spaces as there are letters
   * @param sureness of each character of the text
   * @param quarters direction of reading
   * @param painted height of its capitals in points, pen included, as far as its picture tells: too
   *     little where most letters are small ones
   */
  DrawnWords(
      String text, double[] sureness, List<DrawnLetter> letters, int quarters, double painted) {
    this.text = text;
    this.sureness = sureness;
    this.letters = letters;
    this.quarters = quarters;
    this.capitals = Math.max(painted, highest(text, letters));
    double[] feet =
        letters.stream().mapToDouble(l -> Polyline.around(l.lines()).y1()).sorted().toArray();
    this.baseline = feet[feet.length / 2];
  }

  /** Height of the highest letter or figure: brackets are higher than capitals. */
  private static double highest(String text, List<DrawnLetter> letters) {
    String signs = text.replace(" ", "");
    double highest = 0;
    for (int i = 0; i < letters.size(); i++) {
      if (Character.isLetterOrDigit(signs.charAt(i))) {
        highest = Math.max(highest, letters.get(i).height());
      }
    }
    return highest;
  }

  /** The words, painted like the first letter. */
  List<Word> words() {
    Polyline first = letters.getFirst().lines().getFirst();
    List<Word> words = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    List<Polyline> lines = new ArrayList<>();
    double sure = 0;
    int letter = 0;
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == ' ') {
        spaced = true;
        continue;
      }
      if (!signs.isEmpty() && isSpace(letter, signs.charAt(signs.length() - 1), sign, spaced)) {
        words.add(word(signs, lines, sure, first, words.size()));
        signs.setLength(0);
        lines.clear();
        sure = 0;
      }
      signs.append(sign);
      lines.addAll(letters.get(letter++).lines());
      sure += sureness[i];
      spaced = false;
    }
    if (!signs.isEmpty()) {
      words.add(word(signs, lines, sure, first, words.size()));
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
      StringBuilder signs, List<Polyline> lines, double sure, Polyline first, int place) {
    return new Word(
        Capitals.of(signs.toString()),
        box(lines),
        new Sides(quarters).angle(),
        capitals / SheetPainter.CAPITALS,
        first.paint().color(),
        null,
        Origin.PIXELS,
        first.order() + place,
        Math.clamp(sure / signs.length(), 0, 1));
  }

  /** The box around lines, without what hangs below the baseline of a level row. */
  private Box box(List<Polyline> lines) {
    Box box = Polyline.around(lines);
    return quarters == 0 && baseline > box.y0() && baseline < box.y1()
        ? new Box(box.x0(), box.y0(), box.x1(), baseline)
        : box;
  }
}
