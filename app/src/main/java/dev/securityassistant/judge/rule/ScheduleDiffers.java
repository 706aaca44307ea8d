package dev.securityassistant.judge.rule;

import dev.securityassistant.component.SheetRole;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L3: doors listed and not drawn, or drawn and not listed. A level of which the table lists less
 * than half is taken as not covered by it.
 */
final class ScheduleDiffers extends BaseRule {

  ScheduleDiffers() {
    super("L3", Severity.CRITICAL, "Door schedule of the drawing differs from its plan");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    boolean hasPlan = subject.hasSheet(SheetRole.PLAN);
    Map<String, List<AccessPoint>> levels =
        subject.points().stream()
            .collect(
                Collectors.groupingBy(
                    p -> Levels.of(p, subject), LinkedHashMap::new, Collectors.toList()));
    return levels.values().stream()
        .filter(doors -> hasPlan && listed(doors) * 2 > doors.size())
        .flatMap(doors -> doors.stream().flatMap(p -> difference(p, subject).stream()));
  }

  private static long listed(List<AccessPoint> doors) {
    return doors.stream().filter(ScheduleDiffers::isListed).count();
  }

  private static boolean isListed(AccessPoint point) {
    return "true".equals(point.door().attribute("schedule_row"));
  }

  private Optional<Finding> difference(AccessPoint point, Case subject) {
    boolean onTableOnly =
        subject.sheet(point.page()).filter(s -> s.role() == SheetRole.SCHEDULE).isPresent();
    if (isListed(point) && onTableOnly) {
      return Optional.of(
          on(
              point.door(),
              "listed in the door schedule, not found on a plan",
              "every listed door on a plan",
              "Find the door on the plan, or strike it from the schedule."));
    }
    if (!isListed(point)) {
      return Optional.of(
          on(
              point.door(),
              "on the plan, not in the door schedule",
              "every door of the plan in the door schedule",
              "Complete the door schedule of the drawing."));
    }
    return Optional.empty();
  }
}
