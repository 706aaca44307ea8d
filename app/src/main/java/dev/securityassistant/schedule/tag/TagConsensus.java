package dev.securityassistant.schedule.tag;

import dev.securityassistant.schedule.text.LookAlikes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the tags of a plan say of the legend's picture of them where both were recognised: a letter
 * of the picture that the plan's tags show as differing digits was a place for digits.
 */
final class TagConsensus {

  private static final int FEWEST = 3;
  private static final double MOST = 0.5;

  /** What stands for any letter or figure. */
  private static final String PLACES = "?#*";

  /** What tags are never lettered with, and dirt and frames are read as. */
  private static final String NO_SIGNS = "[,;'\"`~|“”‘’]";

  /** A zero of a picture that was read as a letter: zeros stand together there. */
  private static final Pattern ZERO = Pattern.compile("(?<=0)[OoQDU]|[OoQDU](?=0)");

  private final List<String> readings;

  /**
   * @param texts lettering of the plan, tags among it
   */
  TagConsensus(List<String> texts) {
    this.readings = texts.stream().map(TagConsensus::plain).distinct().toList();
  }

  /**
   * The picture's rows with misread places put right; the same where the plan does not tell.
   *
   * @param below whether the picture has room for another row below those that were read
   */
  List<String> rows(List<String> shown, boolean below) {
    List<String> clean = zeros(shown.stream().map(r -> r.replaceAll(NO_SIGNS, "")).toList());
    String plain = plain(String.join("", clean));
    List<String> numbers = continuing(plain);
    if (numbers.size() >= FEWEST) {
      String number = "0".repeat(numbers.getFirst().length());
      List<String> longer = new ArrayList<>(clean);
      longer.add(below ? number : longer.removeLast() + " " + number);
      return longer;
    }
    List<String> alike = readings.stream().filter(r -> isAlike(r, plain)).toList();
    return alike.size() < FEWEST ? clean : rows(clean, alike);
  }

  /** Rows with their zeros that were read as letters, but for letters that the plan's tags have. */
  private List<String> zeros(List<String> rows) {
    String plain = plain(String.join("", rows));
    List<String> alike = readings.stream().filter(r -> isAlike(r, plain)).toList();
    List<String> zeros = new ArrayList<>();
    int before = 0;
    for (String row : rows) {
      int first = before;
      zeros.add(
          ZERO.matcher(row)
              .replaceAll(match -> {
                int place = first + plain(row.substring(0, match.start())).length();
                return has(alike, place, plain.charAt(place)) ? match.group() : "0";
              }));
      before += plain(row).length();
    }
    return zeros;
  }

  /** Whether most of enough tags have this letter in a place. */
  private static boolean has(List<String> tags, int place, char letter) {
    long same = tags.stream().filter(t -> t.charAt(place) == letter).count();
    return tags.size() >= FEWEST && same > MOST * tags.size();
  }

  /** The numbers of the tags that begin like the whole picture: it has lost its own. */
  private List<String> continuing(String shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    Pattern whole =
        Pattern.compile(
            shown
                    .chars()
                    .mapToObj(c -> c == '#' ? "[A-Z0-9]" : Pattern.quote("" + (char) c))
                    .collect(Collectors.joining())
                + "([0-9]{2,4})");
    return readings.stream()
        .map(whole::matcher)
        .filter(Matcher::matches)
        .map(m -> m.group(1))
        .toList();
  }

  private static List<String> rows(List<String> clean, List<String> alike) {
    List<String> rows = new ArrayList<>();
    int place = 0;
    for (String row : clean) {
      StringBuilder right = new StringBuilder();
      for (char c : row.toCharArray()) {
        right.append(Character.isLetter(c) ? right(alike, place, c) : c);
        place += counts(c) ? 1 : 0;
      }
      rows.add(right.toString());
    }
    return rows;
  }

  /** A letter of the picture, or the digit that the tags show in its place. */
  private static char right(List<String> tags, int place, char shown) {
    List<Character> digits =
        tags.stream().map(t -> t.charAt(place)).filter(Character::isDigit).toList();
    if (digits.size() <= MOST * tags.size()) {
      return shown;
    }
    char folded = LookAlikes.folded(shown);
    boolean differing = digits.stream().distinct().count() > 1;
    long same = digits.stream().filter(d -> d == folded).count();
    if (differing) {
      return same <= MOST * digits.size() || Character.isDigit(folded) ? '0' : shown;
    }
    return same > 0 ? folded : shown;
  }

  private static boolean isAlike(String reading, String shown) {
    if (reading.length() != shown.length()) {
      return false;
    }
    int same = 0;
    int letters = 0;
    for (int i = 0; i < shown.length(); i++) {
      if (LookAlikes.folded(reading.charAt(i)) == LookAlikes.folded(shown.charAt(i))) {
        same++;
        letters += Character.isLetter(shown.charAt(i)) ? 1 : 0;
      }
    }
    return letters >= 2 && same >= 0.5 * shown.length();
  }

  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      if (counts(c)) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean counts(char c) {
    return c >= 'A' && c <= 'Z'
        || c >= 'a' && c <= 'z'
        || c >= '0' && c <= '9'
        || PLACES.indexOf(c) >= 0;
  }
}
