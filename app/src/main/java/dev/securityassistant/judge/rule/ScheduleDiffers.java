package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.WithheldCause;
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
 * L3: doors listed and not drawn, or drawn and not listed, or with another number of devices in the
 * table than on the plan. A level of which the table lists less than half is taken as not covered
 * by it.
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
    Stream<Finding> doors =
        levels.values().stream()
            .filter(d -> hasPlan && listed(d) * 2 > d.size())
            .flatMap(d -> d.stream().flatMap(p -> difference(p, subject).stream()));
    Stream<Finding> counts = subject.points().stream().flatMap(this::counts);
    return Stream.of(doors, counts, notDrawn(subject)).flatMap(s -> s);
  }

  /** Types of which the table counts more or fewer than the plan shows. */
  private Stream<Finding> counts(AccessPoint point) {
    return Stream.of(ComponentType.values())
        .flatMap(type -> {
          String listed = point.door().attribute("schedule_" + type.code());
          int drawn = point.count(type);
          return listed == null || listed.equals(String.valueOf(drawn))
              ? Stream.empty()
              : Stream.of(
                  on(
                      point.door(),
                      "%s: %d on the plan, %s in the door schedule on page %s"
                          .formatted(
                              type.title(), drawn, listed, point.door().attribute("schedule_page")),
                      "the same number in both",
                      "Settle with the designer which is right."));
        });
  }

  private Stream<Finding> notDrawn(Case subject) {
    return subject.extraction().withheld().stream()
        .filter(w -> w.cause() == WithheldCause.NOT_DRAWN)
        .map(w ->
            onJob(
                w.evidence(),
                "%s: %s".formatted(w.what(), w.reason()),
                "every listed door on a plan",
                "Find the door on the plan, or strike it from the schedule."));
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
