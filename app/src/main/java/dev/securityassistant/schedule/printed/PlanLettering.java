package dev.securityassistant.schedule.printed;

import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a symbol of which the legend's scan shows nothing but a place for a code, as the
 * plan has them: where its symbols read {@code L1}, {@code L2}, {@code L3}, the legend lost an
 * {@code L}.
 */
final class PlanLettering {

  private static final Pattern NUMBERED = Pattern.compile("([A-Z]{1,3})([0-9]{1,2})");
  private static final Pattern LETTERED = Pattern.compile("([A-Z]{1,2})([A-Z])");

  private static final int FEWEST = 3;
  private static final double AGREE = 0.8;

  private PlanLettering() {}

  /** Whether nothing but a place for a code is left. */
  static boolean isLost(Lettering legend) {
    return legend.open() && legend.letters().length() <= 1;
  }

  /**
   * The whole lettering; null where the plan does not agree on anything that the legend lost.
   *
   * @param read in the symbols of the plan
   */
  static @Nullable Lettering of(Sample sample, Collection<String> read) {
    if (!isLost(sample.lettering())) {
      return null;
    }
    List<String> whole =
        read.stream()
            .map(s -> s.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT))
            .filter(s -> s.length() > 1)
            .toList();
    return common(whole, NUMBERED, 1)
        .map(name -> name + "#")
        .or(() -> common(whole, LETTERED, 2).map(name -> name + "?"))
        .map(letters -> Lettering.of(letters, sample.meaning()))
        .orElse(null);
  }

  /** The letters before a code that most have; empty where they do not agree. */
  private static Optional<String> common(List<String> whole, Pattern pattern, int fewestCodes) {
    return whole.stream()
        .map(pattern::matcher)
        .filter(Matcher::matches)
        .collect(
            Collectors.groupingBy(
                m -> m.group(1), Collectors.mapping(m -> m.group(2), Collectors.toList())))
        .entrySet()
        .stream()
        .max(Comparator.comparingInt(e -> e.getValue().size()))
        .filter(e -> e.getValue().size() >= Math.max(FEWEST, AGREE * whole.size()))
        .filter(e -> e.getValue().stream().distinct().count() >= fewestCodes)
        .map(e -> e.getKey());
  }
}
