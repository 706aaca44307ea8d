package dev.securityassistant.judge.rule;

import dev.securityassistant.component.IdKey;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** C4: a door of the same level counted on two pages, as at match lines and on enlarged plans. */
final class SeenTwice extends BaseRule {

  SeenTwice() {
    super("C4", Severity.MINOR, "One door seen on two sheets");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Map<String, List<AccessPoint>> byId = new LinkedHashMap<>();
    for (AccessPoint point : subject.points()) {
      String level = Levels.of(point, subject);
      if (!level.isEmpty()) {
        String key = IdKey.of(point.door().id()) + "/" + level;
        byId.computeIfAbsent(key, _ -> new ArrayList<>()).add(point);
      }
    }
    return byId.values().stream()
        .filter(points -> points.stream().map(AccessPoint::page).distinct().count() > 1)
        .map(points ->
            on(
                points.getLast().door(),
                "counted on pages "
                    + points.stream()
                        .map(p -> String.valueOf(p.page()))
                        .distinct()
                        .collect(Collectors.joining(" and ")),
                "a door on two sheets counted once",
                "Remove one of the two in review."));
  }
}
