package dev.securityassistant.judge;

import dev.securityassistant.component.Component;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many rules and doors have no critical or major finding.
 *
 * @param rules rules applied
 * @param rulesPassed rules without such a finding
 * @param doors doors examined
 * @param doorsPassed doors without such a finding on themselves or one of their devices
 */
public record Consistency(int rules, int rulesPassed, int doors, int doorsPassed) {

  static Consistency of(List<Rule> rules, Case subject, List<Finding> findings) {
    List<Finding> grave =
        findings.stream().filter(f -> f.severity().compareTo(Severity.MAJOR) <= 0).toList();
    Set<String> broken = grave.stream().map(Finding::rule).collect(Collectors.toSet());
    Set<String> subjects =
        grave.stream().flatMap(f -> Stream.ofNullable(f.subject())).collect(Collectors.toSet());
    return new Consistency(
        rules.size(),
        (int) rules.stream().filter(r -> !broken.contains(r.id())).count(),
        subject.points().size(),
        (int) subject.points().stream().filter(p -> isFree(p, subjects)).count());
  }

  private static boolean isFree(AccessPoint point, Set<String> subjects) {
    return !subjects.contains(point.door().id())
        && point.devices().stream().map(Component::id).noneMatch(subjects::contains);
  }

  /** Doors passed among doors, from 0 to 1; 1 where there is no door. */
  public double share() {
    return doors == 0 ? 1 : (double) doorsPassed / doors;
  }
}
