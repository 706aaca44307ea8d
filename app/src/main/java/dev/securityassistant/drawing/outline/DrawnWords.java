package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sides;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.Capitals;
import dev.securityassistant.drawing.lettering.SheetPainter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a row of which each letter's place is known: parted where there is paper for a
 * space.
 */
final class DrawnWords {

  /** By how much letters of another size stand higher or lower, in heights of the larger. */
  private static final double STEP = 0.06;

  private static final double SMALLER = 0.9;

  /** Signs that stand on no baseline. */
  private static final String HANGING = "gjpqyQJ";

  private final String text;
  private final double[] sureness;
  private final List<DrawnLetter> letters;
  private final int quarters;
  private final Spacing spacing;
  private final double capitals;
  private final double baseline;

  private DrawnWords(
      String text, double[] sureness, List<DrawnLetter> letters, int quarters, Spacing spacing) {
    this.text = text;
    this.sureness = sureness;
    this.letters = letters;
    this.quarters = quarters;
    this.capitals = highest(text, letters);
    this.spacing = spacing.of(text.replace(" ", ""), letters, capitals);
    double[] feet =
        letters.stream().mapToDouble(l -> Polyline.around(l.lines()).y1()).sorted().toArray();
    this.baseline = feet[feet.length / 2];
  }

  /**
   * The words of a row. Letters beside larger ones that stand higher or lower, as indices do, are
   * words of their own.
   *
   * @param text as many signs but spaces as there are letters
   * @param sureness of each character of the text
   * @param quarters direction of reading
   * @param spacing of the row
   */
  static List<Word> of(
      String text, double[] sureness, List<DrawnLetter> letters, int quarters, Spacing spacing) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    int first = 0;
    int letter = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == ' ') {
        continue;
      }
      if (letter > first
          && isStep(text.charAt(from), letters.get(first), text.charAt(i), letters.get(letter))) {
        words.addAll(
            new DrawnWords(
                    text.substring(from, i),
                    Arrays.copyOfRange(sureness, from, i),
                    letters.subList(first, letter),
                    quarters,
                    spacing)
                .words());
        from = i;
        first = letter;
      }
      letter++;
    }
    words.addAll(
        new DrawnWords(
                text.substring(from),
                Arrays.copyOfRange(sureness, from, text.length()),
                letters.subList(first, letters.size()),
                quarters,
                spacing)
            .words());
    return words;
  }

  /** Whether one of two letters is smaller and stands higher or lower. */
  private static boolean isStep(char a, DrawnLetter first, char b, DrawnLetter second) {
    double larger = Math.max(first.height(), second.height());
    return isStanding(a)
        && isStanding(b)
        && Math.min(first.height(), second.height()) < SMALLER * larger
        && Math.abs(first.foot() - second.foot()) > STEP * larger;
  }

  private static boolean isStanding(char sign) {
    return Character.isLetterOrDigit(sign) && HANGING.indexOf(sign) < 0;
  }

  /** Height of the highest letter or figure, brackets are higher; of the highest sign else. */
  private static double highest(String text, List<DrawnLetter> letters) {
    String signs = text.replace(" ", "");
    double highest = 0;
    double any = 0;
    for (int i = 0; i < letters.size(); i++) {
      any = Math.max(any, letters.get(i).height());
      if (Character.isLetterOrDigit(signs.charAt(i))) {
        highest = Math.max(highest, letters.get(i).height());
      }
    }
    return highest > 0 ? highest : any;
  }

  /** The words, painted like the first letter. */
  private List<Word> words() {
    Polyline first = letters.getFirst().lines().getFirst();
    List<Word> words = new ArrayList<>();
    StringBuilder signs = new StringBuilder();
    List<DrawnLetter> own = new ArrayList<>();
    double sure = 0;
    int letter = 0;
    boolean spaced = false;
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == ' ') {
        spaced = true;
        continue;
      }
      if (!signs.isEmpty()
          && spacing.isSpace(
              letters.get(letter - 1),
              letters.get(letter),
              signs.substring(signs.length() - 1) + sign,
              capitals,
              spaced)) {
        words.add(word(signs, own, sure, first, words.size()));
        signs.setLength(0);
        own.clear();
        sure = 0;
      }
      signs.append(sign);
      own.add(letters.get(letter++));
      sure += sureness[i];
      spaced = false;
    }
    if (!signs.isEmpty()) {
      words.add(word(signs, own, sure, first, words.size()));
    }
    return words;
  }

  private Word word(
      StringBuilder signs, List<DrawnLetter> own, double sure, Polyline first, int place) {
    return new Word(
        Capitals.of(signs.toString()),
        box(own),
        new Sides(quarters).angle(),
        capitals / SheetPainter.CAPITALS,
        first.paint().color(),
        null,
        Origin.PIXELS,
        first.order() + place,
        Math.clamp(sure / signs.length(), 0, 1));
  }

  /**
   * The box around letters; in a level row from the baseline to the height of capitals at least,
   * without what hangs below.
   */
  private Box box(List<DrawnLetter> own) {
    Box box = Polyline.around(own.stream().flatMap(l -> l.lines().stream()).toList());
    return quarters == 0 && baseline > box.y0()
        ? new Box(
            spacing.start(own.getFirst()),
            Math.min(box.y0(), baseline - capitals),
            spacing.end(own.getLast()),
            baseline)
        : box;
  }
}
