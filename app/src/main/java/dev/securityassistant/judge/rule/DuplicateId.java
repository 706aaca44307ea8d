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
import java.util.stream.Stream;

/** D1: two doors of one page and level bear the same id. */
final class DuplicateId extends BaseRule {

  DuplicateId() {
    super("D1", Severity.CRITICAL, "One id on two doors");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Map<String, List<AccessPoint>> byId = new LinkedHashMap<>();
    for (AccessPoint point : subject.points()) {
      String key =
          "%s/%s/%d"
              .formatted(IdKey.of(point.door().id()), Levels.of(point, subject), point.page());
      byId.computeIfAbsent(key, _ -> new ArrayList<>()).add(point);
    }
    return byId.values().stream()
        .filter(points -> points.size() > 1)
        .map(points ->
            on(
                points.get(1).door(),
                "%d doors with this id on page %d"
                    .formatted(points.size(), points.getFirst().page()),
                "an id once per level",
                "Give one of the doors another number."));
  }
}
