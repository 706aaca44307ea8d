package dev.securityassistant.schedule.tag;

import dev.securityassistant.schedule.text.LookAlikes;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A piece of the legend's picture of a tag: letters that stay, places for digits or letters, or
 * what separates them.
 *
 * @param shown as the picture shows it, not empty
 * @param kind what may stand there
 */
record TagToken(String shown, Kind kind) {

  /** What may stand in the place of a piece. */
  enum Kind {
    /** The same letters. */
    FIXED,
    /** As many digits as are shown, or one more. */
    DIGITS,
    /** Digits, perhaps behind a letter, where the picture shows a number. */
    NUMBER,
    /** As many letters as are shown. */
    LETTERS,
    /** Letters and digits. */
    ANY,
    /** The shown letter, then letters or digits: {@code LX} for level 2, {@code L2}. */
    PLACE,
    /** A letter or none. */
    SUFFIX,
    /** A blank or a sign. */
    SEPARATOR
  }

  private static final Pattern PIECE =
      Pattern.compile("[A-Za-z]+|[0-9]+|#+|\\?+|\\*+|[^A-Za-z0-9#?*]+");
  private static final Pattern LETTER_AND_PLACE = Pattern.compile("[A-Z](?:X+|N+)");

  /** The pieces of a picture's lettering. */
  static List<TagToken> of(String picture) {
    List<String> pieces = PIECE.matcher(picture).results().map(MatchResult::group).toList();
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> new TagToken(pieces.get(i), kind(pieces.get(i), i == pieces.size() - 1)))
        .toList();
  }

  private static Kind kind(String piece, boolean last) {
    char c = piece.charAt(0);
    if (c == '#' || c == '*') {
      return Kind.ANY;
    }
    if (c == '?') {
      return Kind.LETTERS;
    }
    if (Character.isDigit(c)) {
      return piece.matches("0+") ? Kind.DIGITS : Kind.NUMBER;
    }
    if (!Character.isLetter(c)) {
      return Kind.SEPARATOR;
    }
    boolean repeated =
        piece.toUpperCase(Locale.ROOT).chars().distinct().count() == 1
            && (piece.length() > 1 || c == 'X' || c == 'N');
    if (repeated) {
      return Kind.ANY;
    }
    if (LETTER_AND_PLACE.matcher(piece).matches()) {
      return Kind.PLACE;
    }
    return last && piece.length() == 1 ? Kind.SUFFIX : Kind.FIXED;
  }

  /** Matches what is printed in this place. */
  String exactly() {
    int n = shown.length();
    return switch (kind) {
      case FIXED -> Pattern.quote(shown);
      case DIGITS -> "[0-9]{" + n + "," + (n + 1) + "}";
      case NUMBER -> "[A-Z]?[0-9]{1," + (n + 1) + "}";
      case LETTERS -> "[A-Z]{" + n + "}";
      case ANY -> "[A-Z0-9]{1," + most() + "}";
      case PLACE -> shown.charAt(0) + "[A-Z0-9]{1," + n + "}";
      case SUFFIX -> "[A-Z]?";
      case SEPARATOR -> shown.isBlank() ? "\\s+" : "\\s*" + Pattern.quote(shown.strip()) + "\\s*";
    };
  }

  /**
   * Matches what recognition may have made of what is printed in this place; without the
   * separators, which are the first to be lost.
   *
   * @param more whether it may be longer or shorter than shown
   */
  String nearly(boolean more) {
    int n = shown.length();
    String width = "{" + n + "}";
    return switch (kind) {
      case FIXED ->
          shown.chars().mapToObj(c -> LookAlikes.of((char) c)).collect(Collectors.joining());
      case DIGITS -> LookAlikes.DIGIT + (more ? "{" + n + "," + (n + 1) + "}" : width);
      case NUMBER ->
          more ? "[A-Z]?" + LookAlikes.DIGIT + "{1," + (n + 1) + "}" : LookAlikes.DIGIT + width;
      case LETTERS -> "[A-Z0-9]" + width;
      case ANY -> "[A-Z0-9]" + (more ? "{1," + most() + "}" : width);
      case PLACE -> LookAlikes.of(shown.charAt(0)) + "[A-Z0-9]{" + (more ? "1," + n : n - 1) + "}";
      case SUFFIX -> "[A-Z]?";
      case SEPARATOR -> "";
    };
  }

  /** What was read in this place, put right where only one reading is possible. */
  String put(String read) {
    return switch (kind) {
      case FIXED, SEPARATOR -> shown;
      case DIGITS -> LookAlikes.digits(read);
      case NUMBER ->
          read.length() > shown.length()
              ? read.charAt(0) + LookAlikes.digits(read.substring(1))
              : LookAlikes.digits(read);
      case LETTERS -> LookAlikes.letters(read);
      case PLACE -> shown.charAt(0) + read.substring(1);
      case ANY, SUFFIX -> read;
    };
  }

  private int most() {
    boolean letters = Character.isLetter(shown.charAt(0));
    return letters ? Math.max(2, shown.length()) : shown.length() + 1;
  }
}
