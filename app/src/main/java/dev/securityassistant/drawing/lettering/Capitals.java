package dev.securityassistant.drawing.lettering;

import java.util.Locale;

/**
 * Letters whose small form differs from the capital only in size cannot be told apart where no
 * other letter stands beside them: a code of one or two such letters is given in capitals.
 */
public final class Capitals {

  private static final String ALIKE = "copsvwxzk";

  private Capitals() {}

  /** The word; in capitals where nothing tells it from them. */
  public static String of(String word) {
    boolean alike =
        word.length() <= 2
            && word.chars().allMatch(c -> ALIKE.indexOf(Character.toLowerCase(c)) >= 0);
    return alike ? word.toUpperCase(Locale.ROOT) : word;
  }
}
