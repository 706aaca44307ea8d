package dev.securityassistant.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a tag is spelled: a regular expression over its text with rows joined by spaces, made from
 * the legend's picture of it.
 *
 * @param example the picture's lettering
 * @param text matches a whole tag
 * @param prefix to be put before the printed text; empty where there is none
 * @param fields names of the fields, as far as the legend's words name them
 */
record TagPattern(String example, Pattern text, String prefix, List<String> fields) {

  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z]+|[0-9]+|#+|\\?+|\\*+|[^A-Za-z0-9#?*]+");
  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)prefix(?:ed)?(?: is| with| by|:)?\\s+[\"“]?([A-Z0-9][A-Z0-9./_-]*[./_-])");

  /** A fixed letter and a place to be filled: {@code LX} for level 2, {@code L2}. */
  private static final Pattern LETTER_AND_PLACE = Pattern.compile("[A-Z](?:X+|N+)");

  private static final List<String> FIELDS =
      List.of(
          "system", "area", "level", "floor", "point", "number", "package", "door", "leaf", "type",
          "zone");

  static TagPattern of(TagSample sample) {
    String example = String.join(" ", sample.rows());
    Matcher prefixed = PREFIX.matcher(sample.meaning());
    String prefix = prefixed.find() ? prefixed.group(1) : "";
    return new TagPattern(example, compile(example), prefix, fields(sample.meaning()));
  }

  private static Pattern compile(String example) {
    StringBuilder regex = new StringBuilder();
    Matcher tokens = TOKEN.matcher(example);
    List<String> parts = new ArrayList<>();
    while (tokens.find()) {
      parts.add(tokens.group());
    }
    for (int i = 0; i < parts.size(); i++) {
      regex.append(part(parts.get(i), i == parts.size() - 1));
    }
    return Pattern.compile(regex + "[A-Z]?", Pattern.CASE_INSENSITIVE);
  }

  private static String part(String part, boolean last) {
    int n = part.length();
    char c = part.charAt(0);
    if (c == '#' || c == '*') {
      return "[A-Z0-9]{1," + (n + 1) + "}";
    }
    if (c == '?') {
      return "[A-Z]{" + n + "}";
    }
    if (Character.isDigit(c)) {
      return part.matches("0+")
          ? "[0-9]{" + n + "," + (n + 1) + "}"
          : "[A-Z]?[0-9]{1," + (n + 1) + "}";
    }
    if (Character.isLetter(c)) {
      boolean repeated =
          part.toUpperCase(Locale.ROOT).chars().distinct().count() == 1
              && (n > 1 || c == 'X' || c == 'N');
      if (repeated) {
        return "[A-Z0-9]{1," + Math.max(2, n) + "}";
      }
      if (LETTER_AND_PLACE.matcher(part).matches()) {
        return c + "[A-Z0-9]{1," + n + "}";
      }
      return last && n == 1 ? "[A-Z]?" : Pattern.quote(part);
    }
    return part.isBlank() ? "\\s+" : "\\s*" + Pattern.quote(part.strip()) + "\\s*";
  }

  private static List<String> fields(String meaning) {
    String lower = meaning.toLowerCase(Locale.ROOT);
    return FIELDS.stream()
        .filter(lower::contains)
        .sorted(java.util.Comparator.comparingInt(lower::indexOf))
        .toList();
  }

  /**
   * The id a text stands for; null where it does not match. Fields of separate boxes are joined by
   * hyphens.
   */
  @Nullable String id(String printed) {
    String stripped = printed.strip();
    if (!text.matcher(stripped).matches()) {
      return null;
    }
    boolean boxed = example.contains(" ") && example.chars().noneMatch(c -> "-._/".indexOf(c) >= 0);
    String joined =
        boxed
            ? stripped
            : stripped.replaceAll(
                "\\s+", stripped.contains("-") || example.contains("-") ? "-" : "");
    return prefix + joined.replaceAll("-{2,}", "-");
  }
}
