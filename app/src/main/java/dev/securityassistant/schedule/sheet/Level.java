package dev.securityassistant.schedule.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The level of a building that a sheet's title names. */
public final class Level {

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)\\b(level|floor|storey|basement|mezzanine)\\s+([A-Z]?\\d{1,3}[A-Z]?|[A-Z]\\d?)\\b"
              + "|\\b(lower ground|upper ground|ground|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top|roof)(\\s+(floor|level|storey))?\\b"
              + "|\\b(sub-?)?basement\\b|\\bmezzanine\\b|\\b[LB]\\d{1,2}\\b");

  private Level() {}

  /** The level in capitals as the title spells it; null where it names none. */
  public static @Nullable String of(@Nullable String title) {
    if (title == null) {
      return null;
    }
    Matcher named = NAMED.matcher(title);
    return named.find() ? named.group().toUpperCase(Locale.ROOT) : null;
  }
}
