package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * D3: a single id that is built unlike all others, or bears another level than the rest of its
 * page. Silent below five doors; two ids alike are a pattern of their own.
 */
final class BrokenPattern extends BaseRule {

  BrokenPattern() {
    super("D3", Severity.MAJOR, "Id unlike the others, or of another level");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    List<AccessPoint> drawn =
        subject.points().stream().filter(p -> DoorIds.isDrawn(p.door())).toList();
    Stream<Finding> shapes =
        Outlier.among(drawn, p -> DoorIds.shape(p.door().id())).stream()
            .map(o ->
                on(
                    o.point().door(),
                    "id " + o.point().door().id(),
                    "an id built like " + o.typical().door().id(),
                    "Check the tag; correct the id in review."));
    Stream<Finding> levels =
        drawn.stream()
            .collect(Collectors.groupingBy(AccessPoint::page, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(page -> Outlier.among(page, p -> p.door().attribute("level")).stream())
            .map(o ->
                on(
                    o.point().door(),
                    "level " + o.value(),
                    "level %s as the other doors of the page".formatted(o.typicalValue()),
                    "Check the level in the tag."));
    return Stream.concat(shapes, levels);
  }
}
