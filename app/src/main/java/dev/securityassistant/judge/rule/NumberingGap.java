package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * D2: numbers missing between the first and the last of a level. Silent where ids are built, where
 * less than five doors share a series, or where more numbers miss than stand: then it is no series.
 */
final class NumberingGap extends BaseRule {

  private static final int LEAST = 5;

  NumberingGap() {
    super("D2", Severity.MINOR, "Gap in the numbering");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Map<String, List<AccessPoint>> series = new LinkedHashMap<>();
    for (AccessPoint point : subject.points()) {
      if (DoorIds.isDrawn(point.door())) {
        DoorIds.number(point.door())
            .ifPresent(n -> series.computeIfAbsent(n.series(), _ -> new ArrayList<>()).add(point));
      }
    }
    return series.values().stream().flatMap(points -> gap(points).stream());
  }

  private Optional<Finding> gap(List<AccessPoint> points) {
    TreeSet<Integer> numbers = new TreeSet<>();
    points.forEach(p -> DoorIds.number(p.door()).ifPresent(n -> numbers.add(n.value())));
    if (numbers.size() < LEAST) {
      return Optional.empty();
    }
    long span = (long) numbers.getLast() - numbers.getFirst() + 1;
    if (span == numbers.size() || span > 2L * numbers.size()) {
      return Optional.empty();
    }
    String missing =
        IntStream.rangeClosed(numbers.getFirst(), numbers.getLast())
            .filter(n -> !numbers.contains(n))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    return Optional.of(
        onJob(
            points.getFirst().door().evidence(),
            "%d doors from %s to %s, missing: %s"
                .formatted(
                    numbers.size(),
                    points.getFirst().door().id(),
                    points.getLast().door().id(),
                    missing),
            "a series without gaps",
            "Look for the missing numbers on other sheets, or confirm that they are not used."));
  }
}
