package dev.securityassistant.schedule.place;

import dev.securityassistant.schedule.text.Misreading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts right names that were recognised, by the words that rooms are named with: a word that is
 * spelled otherwise where one of them alone is that near, words in pieces, and words run together.
 */
final class RoomWords {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;

  private static final Set<String> WORDS = RoomLexicon.WORDS;

  private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

  /** What stands behind a name to tell it from others; later letters end words of their own. */
  private static final Pattern LETTER = Pattern.compile("[A-C]");

  private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]{4,})(\\d{1,2})(?=\\s|$)");
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d)]+$");

  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z]");

  private RoomWords() {}

  /** A recognised name with its words as they are spelled, without signs at its ends. */
  static String spelled(String name) {
    String trimmed = trimmed(name);
    boolean opened = trimmed.indexOf('(') >= 0;
    String paired = opened ? trimmed : trimmed.replace(")", "");
    String apart = NUMBERED.matcher(paired.replaceAll("\\s+", " ")).replaceAll("$1 $2");
    return WORD.matcher(mended(apart))
        .replaceAll(word -> spelledWord(word.group()))
        .replaceAll("\\s+", " ");
  }

  /** Whether rooms are named with this word, or it is too short to tell. */
  static boolean isWord(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    return word.length() < 2 || WORDS.contains(upper) || RoomLexicon.SHORT.contains(upper);
  }

  /** A recognised text without bars and without signs at its ends. */
  static String trimmed(String text) {
    return EDGES.matcher(text.replaceAll("[|_\\[\\]\\\\]", " ")).replaceAll("").strip();
  }

  private static String spelledWord(String word) {
    String upper = word.toUpperCase(Locale.ROOT);
    if (word.length() < SHORTEST || WORDS.contains(upper)) {
      return word;
    }
    int end = endOfFirst(upper);
    if (end > 0) {
      return word.substring(0, end) + " " + word.substring(end);
    }
    int most = word.length() < LONG ? 1 : 3;
    String nearest = Misreading.nearest(WORDS, upper, w -> most);
    return nearest == null ? word : asWritten(nearest, word);
  }

  /** Where the second word begins of two that run together, or the letter behind a word; or 0. */
  private static int endOfFirst(String upper) {
    for (int i = SHORTEST; i < upper.length(); i++) {
      String rest = upper.substring(i);
      if (WORDS.contains(upper.substring(0, i))
          && (rest.length() >= SHORTEST ? WORDS.contains(rest) : LETTER.matcher(rest).matches())) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Puts pieces together that are no words but make one with at most one letter lost between them,
   * as where a line crosses the letter.
   */
  private static String mended(String name) {
    List<String> parts = new ArrayList<>(List.of(name.split(" ")));
    for (int i = 0; i + 1 < parts.size(); i++) {
      String a = letters(parts.get(i));
      String b = letters(parts.get(i + 1));
      if (!a.isEmpty() && !b.isEmpty() && !WORDS.contains(a) && !WORDS.contains(b)) {
        List<String> whole =
            WORDS.stream()
                .filter(w -> w.startsWith(a) && w.endsWith(b))
                .filter(w -> w.length() - a.length() - b.length() >= 0)
                .filter(w -> w.length() - a.length() - b.length() <= 1)
                .toList();
        if (whole.size() == 1 && whole.getFirst().length() >= SHORTEST) {
          parts.set(i, asWritten(whole.getFirst(), parts.get(i)));
          parts.remove(i + 1);
        }
      }
    }
    return String.join(" ", parts);
  }

  /** The letters of a piece, in capitals; what a line left beside them is none. */
  private static String letters(String piece) {
    return NO_LETTER.matcher(piece).replaceAll("").toUpperCase(Locale.ROOT);
  }

  private static String asWritten(String right, String word) {
    boolean small = word.length() > 1 && word.chars().skip(1).allMatch(Character::isLowerCase);
    return small ? word.charAt(0) + right.substring(1).toLowerCase(Locale.ROOT) : right;
  }
}
