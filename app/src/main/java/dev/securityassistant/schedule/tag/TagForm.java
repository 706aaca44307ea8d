package dev.securityassistant.schedule.tag;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.text.CommonSigns;
import dev.securityassistant.schedule.text.LookAlikes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How the row of a plan's tags that holds their number is printed, sign by sign: {@code
 * B.###.AC.0}.
 *
 * @param row what all share, with {@code #} for each figure of the number
 */
record TagForm(String row) {

  private static final int FEWEST = 4;
  private static final double MOST = 0.6;
  private static final double SAME = 0.85;
  private static final int MOST_FIGURES = 3;

  /** Holds the place of a figure of the number. */
  static final char PLACE = '#';

  /** Signs that a misread row may have less or more, and the share of them that must be right. */
  private static final int MOST_LOST = 2;

  private static final double NEAR = 0.65;

  /** Letters of a first word that tells such a row. */
  private static final int SHORTEST = 3;

  /**
   * The form that most have; null where they are too few, or differ in more than one number.
   *
   * @param rows the numbered row of each tag
   */
  static @Nullable TagForm of(List<String> rows) {
    Map<Integer, List<String>> byLength =
        rows.stream().distinct().collect(Collectors.groupingBy(String::length));
    List<String> alike =
        byLength.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    if (alike.size() < Math.max(FEWEST, MOST * rows.size())) {
      return null;
    }
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < alike.getFirst().length(); i++) {
      form.append(shared(alike, i));
    }
    String row = withWholeNumber(form.toString());
    long figures = row.chars().filter(c -> c == PLACE).count();
    boolean one = row.indexOf(PLACE) >= 0 && row.lastIndexOf(PLACE) - row.indexOf(PLACE) < figures;
    return one && figures <= MOST_FIGURES && row.indexOf('?') < 0 ? new TagForm(row) : null;
  }

  /** The sign that nearly all have in a place; {@code #} for differing figures, else {@code ?}. */
  private static char shared(List<String> rows, int place) {
    Map<Character, Long> counts =
        rows.stream().collect(Collectors.groupingBy(r -> r.charAt(place), Collectors.counting()));
    Map.Entry<Character, Long> most =
        counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    if (most.getValue() >= SAME * rows.size()) {
      return most.getKey();
    }
    long figures = rows.stream().filter(r -> Character.isDigit(r.charAt(place))).count();
    return figures >= SAME * rows.size() ? PLACE : '?';
  }

  /** With the figures beside a place as places, too: they only happen to be the same so far. */
  private static String withWholeNumber(String form) {
    String whole = form;
    String before;
    do {
      before = whole;
      whole = before.replaceAll("[0-9]#", "##").replaceAll("#[0-9]", "##");
    } while (!whole.equals(before));
    return whole;
  }

  /** All rows of this form. */
  List<String> all() {
    int at = row.indexOf(PLACE);
    int figures = row.lastIndexOf(PLACE) - at + 1;
    return IntStream.range(0, (int) Math.pow(10, figures))
        .mapToObj(n -> filled(("%0" + figures + "d").formatted(n)))
        .toList();
  }

  /**
   * The number of a row that {@link #fits}.
   *
   * @throws NumberFormatException where it does not fit
   */
  int number(String fitting) {
    return Integer.parseInt(fitting, row.indexOf(PLACE), row.lastIndexOf(PLACE) + 1, 10);
  }

  private String filled(String number) {
    int at = row.indexOf(PLACE);
    return row.substring(0, at) + number + row.substring(at + number.length());
  }

  /** Whether a row is exactly of this form, or has a letter behind it. */
  boolean fits(String printed) {
    return isWhole(printed) || isWhole(printed.replaceFirst("[A-Z]$", ""));
  }

  private boolean isWhole(String printed) {
    return printed.length() == row.length()
        && IntStream.range(0, row.length())
            .allMatch(i ->
                row.charAt(i) == PLACE
                    ? Character.isDigit(printed.charAt(i))
                    : row.charAt(i) == printed.charAt(i));
  }

  /** Whether a text may be a row of this form that was misread: most of it comes in this order. */
  boolean isNear(String seen) {
    String plain = LookAlikes.plain(seen);
    String wanted = row.replaceAll("[^A-Za-z0-9#]", "");
    return Math.abs(plain.length() - wanted.length()) <= MOST_LOST
        && !beginsOtherwise(plain)
        && CommonSigns.longest(wanted, plain, TagForm::agree) > NEAR * wanted.length();
  }

  /** Whether more than a letter of the word that begins all rows is missing. */
  private boolean beginsOtherwise(String plain) {
    String first = row.replaceFirst("[^A-Z].*", "");
    return first.length() >= SHORTEST
        && CommonSigns.longest(
                first,
                plain.substring(0, Math.min(plain.length(), first.length() + 1)),
                TagForm::agree)
            < first.length() - 1;
  }

  /**
   * Lettering that may be the first word of such a row, one without figures that differ, where the
   * rest was not read: as wide as the row should be.
   *
   * @param width of such a row, points; nothing is found where it is not known
   */
  List<Lettering> begun(List<Lettering> lettering, double width) {
    String first = row.substring(0, (row + " ").indexOf(' '));
    if (first.indexOf(PLACE) >= 0 || first.equals(row) || first.length() < SHORTEST) {
      return List.of();
    }
    return lettering.stream()
        .filter(l -> width > l.box().width())
        .filter(l -> begins(first, l.text()))
        .map(l -> new Lettering(l.text(), wide(l.box(), width), l.quality()))
        .toList();
  }

  private static Box wide(Box box, double width) {
    return new Box(box.x0(), box.y0(), box.x0() + width, box.y1());
  }

  private static boolean begins(String first, String seen) {
    String word = seen.substring(0, (seen + " ").indexOf(' '));
    return word.length() == first.length()
        && CommonSigns.longest(first, word, TagForm::agree) >= first.length() - 1;
  }

  private static boolean agree(char wanted, char seen) {
    char folded = LookAlikes.folded(seen);
    return wanted == PLACE ? Character.isDigit(folded) : LookAlikes.folded(wanted) == folded;
  }
}
