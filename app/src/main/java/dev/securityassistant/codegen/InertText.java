package dev.securityassistant.codegen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text from drawings and specifications made harmless for spreadsheets. It stays what it was to the
 * eye, but no program takes it for a formula, and no file breaks over it.
 */
final class InertText {

  /** The most characters Excel takes in one cell. */
  static final int MOST = 32_767;

  private static final String CUT = " … (cut)";
  private static final String TRIGGERS = "=+-@\t\r\n|%＝＋－＠";
  private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private InertText() {}

  /**
   * The text as it may stand in a cell: control characters and broken surrogates replaced,
   * sequences that Excel would decode ({@code _x000D_}) escaped, cut to {@value #MOST} characters.
   */
  static String cell(String raw) {
    String escaped =
        ESCAPE_LOOKALIKE.matcher(clean(raw)).replaceAll(Matcher.quoteReplacement("_x005F_"));
    return shorten(escaped);
  }

  /**
   * The text as it may stand in a CSV field, before quoting: as {@link #cell} without its escapes,
   * and with an apostrophe before anything a spreadsheet would calculate (after the OWASP page on
   * CSV injection).
   */
  static String csv(String raw) {
    String text = shorten(clean(raw));
    return isFormulaLike(raw) ? "'" + text : text;
  }

  /** Whether a spreadsheet that guesses would take the text for a formula. */
  static boolean isFormulaLike(String raw) {
    if (raw.isEmpty()) {
      return false;
    }
    String bare = raw.strip();
    return TRIGGERS.indexOf(raw.charAt(0)) >= 0
        || (!bare.isEmpty() && TRIGGERS.indexOf(bare.charAt(0)) >= 0);
  }

  /** Every character that XML or a terminal could stumble over replaced; no other change. */
  static String clean(String raw) {
    StringBuilder out = new StringBuilder(raw.length());
    raw.codePoints().forEach(c -> out.appendCodePoint(harmless(c)));
    return out.toString();
  }

  private static int harmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
      case Character.SURROGATE -> 0xFFFD;
      default -> (c & 0xFFFE) == 0xFFFE || isDirectionOverride(c) ? 0xFFFD : c;
    };
  }

  /** Marks that turn the reading order round and so make a text look like another. */
  private static boolean isDirectionOverride(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String shorten(String text) {
    if (text.length() <= MOST) {
      return text;
    }
    int end = MOST - CUT.length();
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + CUT;
  }
}
