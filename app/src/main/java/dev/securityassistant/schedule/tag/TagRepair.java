package dev.securityassistant.schedule.tag;

import dev.securityassistant.schedule.text.LookAlikes;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Puts right what recognition confuses in tags, and only where the legend's picture of the tag
 * decides it: digits where it shows digits, its own letters and separators where it shows these.
 */
final class TagRepair {

  /**
   * A tag put right.
   *
   * @param printed as it was printed
   * @param changes how much had to be changed: 1 for each O, I or L that is a figure, 2 for each
   *     other letter and each blank within a field
   */
  record Repaired(String printed, int changes) {}

  /** Changes allowed for each letter: with more of them, other texts become tags too. */
  private static final double MOST_CHANGES = 0.6;

  private static final String USUAL = "O0I1L1";

  /** A letter that stands apart is no suffix: it is what stands beside the tag. */
  private static final Pattern LETTER_APART = Pattern.compile(".* [A-Z]");

  /** What the side of a frame is read as. */
  private static final Pattern SIDE = Pattern.compile("^[I1L] ?| ?[I1L]$");

  private final List<TagToken> tokens;
  private final Pattern asShown;
  private final Pattern other;
  private final List<String> fields;

  TagRepair(TagPattern pattern) {
    this.tokens = pattern.tokens();
    this.asShown = pattern(false, "");
    this.other = pattern(true, " ?");
    this.fields =
        pattern.fields().size() == fields().count() ? pattern.fields() : List.<String>of();
  }

  private Stream<TagToken> fields() {
    return tokens.stream().filter(t -> t.kind() != TagToken.Kind.SEPARATOR);
  }

  private Pattern pattern(boolean more, String between) {
    return Pattern.compile(
        fields().map(t -> "(" + t.nearly(more) + ")").collect(Collectors.joining(between))
            + "([A-Z]?)");
  }

  /** The tag as it was printed; null where the text is not that of a tag. */
  @Nullable Repaired repaired(String seen) {
    String spaced = seen.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", " ").strip();
    Repaired whole = matched(spaced);
    return whole != null
        ? whole
        : SIDE.matcher(spaced)
            .results()
            .map(m -> spaced.substring(0, m.start()) + spaced.substring(m.end()))
            .flatMap(rest -> Stream.ofNullable(matched(rest)))
            .findFirst()
            .orElse(null);
  }

  /**
   * Fields as wide as shown, wherever blanks were seen; else narrower or wider ones, which end
   * where a blank was seen.
   */
  private @Nullable Repaired matched(String spaced) {
    String plain = spaced.replace(" ", "");
    Matcher matcher = asShown.matcher(plain);
    boolean found =
        matcher.matches()
            && (matcher.group(matcher.groupCount()).isEmpty()
                || !LETTER_APART.matcher(spaced).matches());
    if (!found) {
      matcher = other.matcher(spaced);
      found = matcher.matches();
    }
    if (!found) {
      return null;
    }
    String printed = joined(matcher);
    int changes = changes(plain, printed) + 2 * blanksWithin(spaced, matcher);
    return changes > MOST_CHANGES * plain.length() ? null : new Repaired(printed, changes);
  }

  private static int changes(String seen, String printed) {
    String plain = LookAlikes.plain(printed);
    int changes = 0;
    for (int i = 0; i < Math.min(seen.length(), plain.length()); i++) {
      if (seen.charAt(i) != plain.charAt(i)) {
        boolean usual = USUAL.contains("" + seen.charAt(i) + plain.charAt(i));
        changes += usual ? 1 : 2;
      }
    }
    return changes;
  }

  /** Blanks that were seen where no field ends. */
  private static int blanksWithin(String spaced, Matcher matcher) {
    if (matcher.group().contains(" ")) {
      return 0;
    }
    Set<Integer> ends =
        IntStream.rangeClosed(1, matcher.groupCount())
            .mapToObj(matcher::end)
            .collect(Collectors.toSet());
    int within = 0;
    int letters = 0;
    for (char c : spaced.toCharArray()) {
      if (c == ' ') {
        within += ends.contains(letters) ? 0 : 1;
      } else {
        letters++;
      }
    }
    return within;
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
