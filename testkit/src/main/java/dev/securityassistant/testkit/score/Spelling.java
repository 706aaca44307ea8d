package dev.securityassistant.testkit.score;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Spellings that count as the same. */
final class Spelling {

  private static final Pattern SEPARATORS = Pattern.compile("(?U)[\\s.\\-_/\u2010-\u2015]");
  private static final Pattern GAPS = Pattern.compile("(?U)[\\s-]+");
  private static final Pattern NO_WORD = Pattern.compile("[^0-9a-z]+");

  private Spelling() {}

  /** Ids and codes: case, spaces, dots, dashes, underscores and slashes do not matter. */
  static String id(@Nullable String text) {
    return SEPARATORS.matcher(text == null ? "" : text).replaceAll("").toUpperCase(Locale.ROOT);
  }

  /** Types: {@code Door Contact} is {@code door_contact}. */
  static String type(@Nullable String text) {
    String plain = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    return GAPS.matcher(plain).replaceAll("_");
  }

  /** The words of a location, in lower case. */
  static Set<String> words(@Nullable String text) {
    return NO_WORD
        .splitAsStream(text == null ? "" : text.toLowerCase(Locale.ROOT))
        .filter(w -> !w.isEmpty())
        .collect(Collectors.toSet());
  }
}
