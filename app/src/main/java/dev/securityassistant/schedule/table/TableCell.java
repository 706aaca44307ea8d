package dev.securityassistant.schedule.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the text of a cell of a door schedule says. */
final class TableCell {

  private static final Pattern NONE = Pattern.compile("(?i)[-–—]+|none|no|nil|n/?a|0");
  private static final Pattern ONE = Pattern.compile("(?i)y(?:es)?|x|[✓✔●•]");
  private static final Pattern COUNT =
      Pattern.compile("(?i)(\\d{1,2})(?:\\s*(?:no\\.?|off|x\\b.*))?");
  private static final Pattern ID = Pattern.compile("(?i)[A-Z0-9]+(?:[-._/ ]{1,3}[A-Z0-9]+){0,6}");
  private static final Pattern LEVEL =
      Pattern.compile(
          "(?i)(?:level|floor|lvl\\.?)[ -]?\\w{1,3}|(?:(?:lower |upper )?ground|basement|mezzanine|roof|\\d{1,2}(?:st|nd|rd|th)"
              + "|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?: floor| level)?|[LB]\\d{1,2}");

  private TableCell() {}

  /** How many devices it counts; null where it is blank or says something else. */
  static @Nullable Integer count(String text) {
    if (NONE.matcher(text).matches()) {
      return 0;
    }
    if (ONE.matcher(text).matches()) {
      return 1;
    }
    Matcher count = COUNT.matcher(text);
    return count.matches() ? Integer.valueOf(count.group(1)) : null;
  }

  /** The text; null where it is blank or a dash. */
  static @Nullable String said(String text) {
    return text.isBlank() || text.matches("[-–—]+") ? null : text;
  }

  /** Whether it could be the number of a door. */
  static boolean isDoor(String text) {
    return text.length() <= 24
        && text.chars().anyMatch(Character::isDigit)
        && ID.matcher(text).matches()
        && !LEVEL.matcher(text).matches()
        && !text.matches("(?i)(?:sheet|page|zone|total|rev|phase)\\b.*");
  }

  static boolean isLevel(String text) {
    return LEVEL.matcher(text).matches();
  }
}
