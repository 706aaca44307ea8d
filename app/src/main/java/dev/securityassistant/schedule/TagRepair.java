package dev.securityassistant.schedule;

import java.util.List;
import java.util.Locale;

/**
 * Puts right what recognition confuses in tags, and only where the legend's picture of the tag
 * decides it: digits where it shows digits, a letter and a digit in the field it calls level.
 */
final class TagRepair {

  private static final String LETTERS = "OQILSBZ";
  private static final String DIGITS = "0011582";

  private TagRepair() {}

  /** The text with confused characters replaced; as it was where the pattern does not decide. */
  static String repaired(String text, TagPattern pattern) {
    String compact = regrouped(text, pattern.example());
    String[] tokens = compact.split(" ");
    String[] shown = pattern.example().split(" ");
    if (tokens.length != shown.length) {
      return text;
    }
    List<String> fields = pattern.fields();
    for (int i = 0; i < tokens.length; i++) {
      boolean level = fields.size() == tokens.length && fields.get(i).matches("level|floor");
      if (level && tokens[i].length() == 2 && Character.isLetter(tokens[i].charAt(0))) {
        tokens[i] = tokens[i].charAt(0) + digits(tokens[i].substring(1));
      } else if (tokens[i].length() == shown[i].length()) {
        tokens[i] = asShown(tokens[i], shown[i]);
      }
    }
    return String.join(" ", tokens);
  }

  /** The text's characters in the groups of the example, where its groups were run together. */
  private static String regrouped(String text, String example) {
    String plain = text.replace(" ", "");
    if (text.split(" ").length == example.split(" ").length
        || plain.length() != example.replace(" ", "").length()) {
      return text;
    }
    StringBuilder grouped = new StringBuilder();
    int at = 0;
    for (char c : example.toCharArray()) {
      grouped.append(c == ' ' ? ' ' : plain.charAt(at++));
    }
    return grouped.toString();
  }

  private static String asShown(String token, String shown) {
    StringBuilder repaired = new StringBuilder();
    for (int i = 0; i < token.length(); i++) {
      boolean digit = Character.isDigit(shown.charAt(i)) || shown.charAt(i) == '#';
      String one = token.substring(i, i + 1);
      repaired.append(digit ? digits(one) : one);
    }
    return repaired.toString();
  }

  private static String digits(String one) {
    int at = LETTERS.indexOf(one.toUpperCase(Locale.ROOT));
    return at < 0 ? one : DIGITS.substring(at, at + 1);
  }
}
