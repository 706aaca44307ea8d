package dev.securityassistant.schedule.tag;

import dev.securityassistant.schedule.legend.TagSample;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
public record TagPattern(String example, Pattern text, String prefix, List<String> fields) {

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?i)prefix(?:ed)?(?: is| with| by|:)?\\s+[\"“]?([A-Z0-9][A-Z0-9./_-]*([./_-])[A-Z0-9]*)");

  private static final List<String> FIELDS =
      List.of(
          "system", "area", "level", "floor", "point", "number", "package", "door", "leaf", "type",
          "zone");

  /** The pattern of a picture. */
  public static TagPattern of(TagSample sample) {
    String example = String.join(" ", sample.rows());
    return new TagPattern(
        example, compile(example), prefix(example, sample.meaning()), fields(sample.meaning()));
  }

  /** What is put before the picture in the words' own example, else what they call a prefix. */
  private static String prefix(String example, String meaning) {
    Matcher shown =
        Pattern.compile("= ?(\\S+?)" + Pattern.quote(example) + "(?!\\w)").matcher(meaning);
    if (shown.find()) {
      return shown.group(1);
    }
    Matcher called = PREFIX.matcher(meaning);
    if (!called.find()) {
      return "";
    }
    String separator = called.group(2);
    return called.group(1).endsWith(separator) ? called.group(1) : called.group(1) + separator;
  }

  private static Pattern compile(String example) {
    String regex =
        TagToken.of(example).stream().map(TagToken::exactly).collect(Collectors.joining());
    return Pattern.compile(regex + "[A-Z]?", Pattern.CASE_INSENSITIVE);
  }

  /** The pieces of the picture. */
  List<TagToken> tokens() {
    return TagToken.of(example);
  }

  /** Whether it has letters of its own by which it is told from numbers of rooms. */
  boolean isDistinct() {
    return tokens().stream()
        .anyMatch(t -> t.kind() == TagToken.Kind.FIXED && t.shown().length() > 1);
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
  public @Nullable String id(String printed) {
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
