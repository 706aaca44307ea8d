package dev.securityassistant.schedule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what recognition confuses in tags, and only where the legend's picture of the tag
 * decides it: digits where it shows digits, its own letters and separators where it shows these.
 */
final class TagRepair {

  /** A letter that stands apart is no suffix: it is what stands beside the tag. */
  private static final Pattern LETTER_APART = Pattern.compile(".*\\s[A-Za-z]\\W*");

  /** What the side of a frame is read as. */
  private static final String SIDES = "I1L";

  private final List<TagToken> tokens;
  private final List<Pattern> compact;
  private final List<String> fields;

  TagRepair(TagPattern pattern) {
    this.tokens = pattern.tokens();
    this.compact = List.of(compact(false), compact(true));
    long named = tokens.stream().filter(t -> t.kind() != TagToken.Kind.SEPARATOR).count();
    this.fields = pattern.fields().size() == named ? pattern.fields() : List.of();
  }

  private Pattern compact(boolean more) {
    StringBuilder regex = new StringBuilder();
    tokens.stream()
        .filter(t -> t.kind() != TagToken.Kind.SEPARATOR)
        .forEach(t -> regex.append('(').append(t.nearly(more)).append(')'));
    return Pattern.compile(regex + "([A-Z]?)");
  }

  /** The tag as it was printed; null where the text is not that of a tag. */
  @Nullable String repaired(String seen) {
    String plain = seen.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    boolean apart = LETTER_APART.matcher(seen).matches();
    String repaired = matched(plain, apart);
    if (repaired == null && !plain.isEmpty()) {
      boolean first = SIDES.indexOf(plain.charAt(0)) >= 0;
      boolean last = SIDES.indexOf(plain.charAt(plain.length() - 1)) >= 0;
      repaired = first ? matched(plain.substring(1), apart) : null;
      if (repaired == null && last) {
        repaired = matched(plain.substring(0, plain.length() - 1), apart);
      }
    }
    return repaired;
  }

  private @Nullable String matched(String plain, boolean endsApart) {
    for (Pattern pattern : compact) {
      Matcher matcher = pattern.matcher(plain);
      if (matcher.matches() && !(endsApart && !matcher.group(matcher.groupCount()).isEmpty())) {
        return joined(matcher);
      }
    }
    return null;
  }

  private String joined(Matcher matcher) {
    StringBuilder repaired = new StringBuilder();
    int field = 0;
    for (TagToken token : tokens) {
      if (token.kind() == TagToken.Kind.SEPARATOR) {
        repaired.append(token.shown());
      } else {
        String read = matcher.group(field + 1);
        repaired.append(isLevel(field) ? level(read) : token.put(read));
        field++;
      }
    }
    return repaired.append(matcher.group(field + 1)).toString();
  }

  private boolean isLevel(int field) {
    return field < fields.size() && fields.get(field).matches("level|floor");
  }

  /** A level is a letter and a number, or a number: {@code LO2} is {@code L02}. */
  private static String level(String read) {
    return read.length() == 2 && Character.isLetter(read.charAt(0))
        ? read.charAt(0) + LookAlikes.digits(read.substring(1))
        : read;
  }
}
