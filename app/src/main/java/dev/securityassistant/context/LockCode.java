package dev.securityassistant.context;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The code of a lock type as a symbol on the plan may print it: {@code 11}, {@code LT-04}. */
final class LockCode {

  /** A code inside running text. */
  static final String TEXT = "(?-i:[A-Z]{0,4}[-./]?\\d{1,3}[A-Z]?|[A-Z]{1,2})";

  private static final Pattern CELL =
      Pattern.compile(
          "(?:(?i:electric |door )?(?i:lock(?:ing device)? )?(?i:type|code|no\\.?|ref\\.?)[ .:#-]*)?"
              + "([A-Z]{0,4}[-./ ]?\\d{1,3}[A-Z]?|[A-Z]{1,5})");

  private LockCode() {}

  /** The code, where the whole text is one: {@code Type 11} gives {@code 11}. */
  static Optional<String> of(String cell) {
    Matcher matcher = CELL.matcher(cell.strip());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
