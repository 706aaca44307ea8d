package dev.securityassistant.schedule.text;

import java.util.Locale;

/** Letters and digits that recognition takes for each other. All in capitals. */
public final class LookAlikes {

  private static final String LETTERS = "OQDILZSBG";
  private static final String DIGITS = "000112586";
  private static final String TO_LETTERS = "OIZEASGTBP";

  /** Matches a digit or a letter that looks like one. */
  public static final String DIGIT = "[0-9" + LETTERS + "]";

  private LookAlikes() {}

  /** A character class of all that look like a character; the character itself where none does. */
  public static String of(char c) {
    char folded = folded(c);
    StringBuilder all = new StringBuilder("[").append(Character.toUpperCase(c)).append(folded);
    for (int i = 0; i < LETTERS.length(); i++) {
      if (DIGITS.charAt(i) == folded) {
        all.append(LETTERS.charAt(i));
      }
    }
    return all.append(']').toString();
  }

  /** One character for all that look alike: the digit where there is one. */
  public static char folded(char c) {
    char capital = Character.toUpperCase(c);
    int at = LETTERS.indexOf(capital);
    return at < 0 ? capital : DIGITS.charAt(at);
  }

  /** Capitals and digits alone: recognition loses and invents signs and blanks first. */
  public static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
  }

  /** With the digits that letters look like in their place. */
  public static String digits(String text) {
    StringBuilder digits = new StringBuilder(text.length());
    text.chars().forEach(c -> digits.append(folded((char) c)));
    return digits.toString();
  }

  /** Capitals and digits alone, those that look alike the same: what two readings agree in. */
  public static String key(String text) {
    return digits(plain(text));
  }

  /** With the letters that digits look like in their place. */
  public static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (char c : text.toUpperCase(Locale.ROOT).toCharArray()) {
      letters.append(Character.isDigit(c) ? TO_LETTERS.charAt(c - '0') : c);
    }
    return letters.toString();
  }
}
