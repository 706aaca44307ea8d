package dev.securityassistant.schedule.tag;

import dev.securityassistant.schedule.text.LookAlikes;
import dev.securityassistant.schedule.text.Misreading;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Completes tags of which fields were lost or misread that all tags of the sheet share: {@code SAC
 * 038 KX} is {@code SAC 01 038 KX} where all others begin with {@code SAC 01}. The number, in which
 * they differ, has to be read whole.
 *
 * @param before what stands before the number
 * @param after what stands behind it
 * @param digits of the number
 * @param led whether nearly all numbers begin with 0, so that one with a figure less has lost it
 */
record TagCompletion(String before, String after, int digits, boolean led) {

  private static final Pattern NUMBER = Pattern.compile("[0-9]{2,}");

  /** Signs that no tag is lettered with. */
  private static final Pattern DIRT = Pattern.compile("[\\\\,;'\"`~|“”‘’!^<>{}]");

  private static final int FEWEST = 3;
  private static final double MOST = 0.85;
  private static final double MOST_AS_SHOWN = 0.6;

  /** Cost of misreading allowed for each shared letter, where 2 is a wrong one. */
  private static final double MOST_A_LETTER = 1;

  /** Cost of one wrong letter. */
  private static final int A_LETTER = 2;

  /**
   * What nearly all tags share, or most of them as the legend shows it; null where they are too few
   * or differ in more than one number.
   *
   * @param shown the legend's picture of a tag
   */
  static @Nullable TagCompletion of(List<String> printed, String shown) {
    Set<TagCompletion> pictured = of(shown).collect(Collectors.toSet());
    Map<TagCompletion, Long> counts =
        printed.stream()
            .distinct()
            .flatMap(TagCompletion::of)
            .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
    return counts.entrySet().stream()
        .filter(e -> {
          double share = pictured.contains(e.getKey()) ? MOST_AS_SHOWN : MOST;
          return e.getValue() >= Math.max(FEWEST, share * printed.size());
        })
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .map(c -> c.isLed(printed) ? new TagCompletion(c.before, c.after, c.digits, true) : c)
        .orElse(null);
  }

  private boolean isLed(List<String> printed) {
    List<String> own =
        printed.stream().distinct().filter(tag -> of(tag).anyMatch(this::equals)).toList();
    return own.stream().filter(tag -> tag.startsWith("0", before.length())).count()
        >= MOST * own.size();
  }

  /** A tag with each of its numbers taken for the one that differs. */
  private static Stream<TagCompletion> of(String tag) {
    return NUMBER
        .matcher(tag)
        .results()
        .map(n ->
            new TagCompletion(
                tag.substring(0, n.start()), tag.substring(n.end()), n.end() - n.start(), false));
  }

  /**
   * A tag that has lost letters, whole, and one with dirt among its letters as it has to be; the
   * same where it was read clean and has as many as all, or more, as a number with a letter behind
   * it has, or too little of it was read.
   *
   * @param seen what was read in its place
   */
  String mended(String printed, String seen) {
    int length = LookAlikes.plain(before + after).length() + digits;
    int own = LookAlikes.plain(printed).length();
    boolean dirty = own == length && DIRT.matcher(seen).find();
    String completed = own >= length && !dirty ? null : completed(printed);
    return completed == null ? printed : completed;
  }

  /**
   * What stands around the numbers of texts of another kind, {@code A-601-PIR-B2} among {@code
   * A-101-DR-B2}, alone or beside other words: it was read alike around several numbers, and
   * differs by more than a letter and by more than letters that were lost.
   */
  Set<String> others(List<String> texts) {
    String own = LookAlikes.plain(before + after);
    return texts.stream()
        .flatMap(text -> Stream.concat(Stream.of(text), Arrays.stream(text.split(" "))))
        .distinct()
        .flatMap(TagCompletion::of)
        .filter(c -> c.digits == digits)
        .map(c -> LookAlikes.plain(c.before + c.after))
        .filter(around -> !isPart(around, own) && Misreading.cost(own, around) > A_LETTER)
        .collect(Collectors.groupingBy(around -> around, Collectors.counting()))
        .entrySet()
        .stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether a text is of one of other kinds. */
  static boolean isOf(Set<String> others, String text) {
    return of(text).anyMatch(c -> others.contains(LookAlikes.plain(c.before + c.after)));
  }

  /** Whether all letters of one text stand in another in the same order. */
  private static boolean isPart(String text, String whole) {
    int at = 0;
    for (int i = 0; i < whole.length() && at < text.length(); i++) {
      at += whole.charAt(i) == text.charAt(at) ? 1 : 0;
    }
    return at == text.length();
  }

  /** The whole tag; null where too little of it was read. */
  @Nullable String completed(String seen) {
    String head = LookAlikes.plain(before);
    String tail = LookAlikes.plain(after);
    String spaced = seen.toUpperCase(Locale.ROOT);
    double least = MOST_A_LETTER * (head.length() + tail.length());
    String completed = null;
    for (MatchResult run : NUMBER.matcher(spaced).results().toList()) {
      boolean lost = led && run.group().length() == digits - 1 && !run.group().startsWith("0");
      int start = lost ? run.start() : run.end() - digits;
      String left = LookAlikes.plain(spaced.substring(0, Math.max(0, start)));
      if (lost || run.group().length() == digits || start > run.start() && left.equals(head)) {
        int cost =
            Misreading.cost(head, left)
                + Misreading.cost(tail, LookAlikes.plain(spaced.substring(run.end())));
        if (cost < least) {
          least = cost;
          completed = before + (lost ? "0" : "") + spaced.substring(start, run.end()) + after;
        }
      }
    }
    return completed;
  }
}
