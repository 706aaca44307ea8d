package dev.securityassistant.context;

import java.util.Arrays;

/** The words an abbreviation in brackets stands for, checked by their initials. */
final class Initials {

  private Initials() {}

  /**
   * The last of these words whose initials spell the term, letter by letter; small words may be
   * passed over.
   *
   * @return empty where no such words stand before the bracket
   */
  static String meaning(String words, String term) {
    String[] all = words.split("[ ]+");
    for (int count = 1; count <= all.length; count++) {
      String[] last = Arrays.copyOfRange(all, all.length - count, all.length);
      if (spells(String.join(" ", last), term)) {
        return String.join(" ", last);
      }
    }
    return "";
  }

  private static boolean spells(String words, String term) {
    StringBuilder all = new StringBuilder();
    StringBuilder weighty = new StringBuilder();
    for (String word : words.split("[ /-]+")) {
      char initial = Character.toUpperCase(word.isEmpty() ? ' ' : word.charAt(0));
      all.append(initial);
      if (!word.matches("(?i)to|of|the|and|for|in|a|or")) {
        weighty.append(initial);
      }
    }
    return all.toString().equals(term) || weighty.toString().equals(term);
  }
}
