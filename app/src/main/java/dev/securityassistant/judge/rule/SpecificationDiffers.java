package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Lock;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.LockType.Kind;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * L6: an exception of the specification names another lock than the plan shows, or legend and
 * specification explain one code differently.
 */
final class SpecificationDiffers extends BaseRule {

  SpecificationDiffers() {
    super("L6", Severity.MAJOR, "Specification and plan differ");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    return Stream.concat(overrides(subject), meanings(subject));
  }

  private Stream<Finding> overrides(Case subject) {
    return subject.points().stream()
        .flatMap(p ->
            subject.specification().overridesOf(p.door().id()).stream()
                .filter(o -> o.subject().equalsIgnoreCase(ComponentType.LOCK.code()))
                .flatMap(o -> differing(p, o, subject).stream()));
  }

  private Optional<Finding> differing(AccessPoint point, DoorOverride override, Case subject) {
    return subject
        .specification()
        .lockType(override.value())
        .flatMap(wanted ->
            point.locks().stream()
                .filter(lock -> isOther(lock, wanted, subject))
                .findFirst()
                .map(lock -> shown(point, lock, wanted, override)));
  }

  private static boolean isOther(Lock lock, LockType wanted, Case subject) {
    String code = lock.typeNumber();
    return code != null
        && !subject.specification().lockType(code).filter(wanted::equals).isPresent();
  }

  private Finding shown(AccessPoint point, Lock lock, LockType wanted, DoorOverride override) {
    return citing(
        override.clause(),
        at(
            lock.device(),
            point.door(),
            "lock type %s on the plan".formatted(lock.typeNumber()),
            "lock type %s (%s) in the specification".formatted(wanted.code(), wanted.name()),
            "The specification is taken; have the drawing corrected."));
  }

  private Stream<Finding> meanings(Case subject) {
    Map<String, Finding> byCode = new TreeMap<>();
    for (AccessPoint point : subject.points()) {
      for (Lock lock : point.locks()) {
        String code = lock.typeNumber();
        if (code != null && lock.source() == Lock.Source.DRAWING) {
          subject
              .specification()
              .lockType(code)
              .filter(t -> t.kind() != Kind.OTHER && t.kind() != lock.kind())
              .ifPresent(t -> byCode.putIfAbsent(code, meaning(code, lock, t)));
        }
      }
    }
    return byCode.values().stream();
  }

  private Finding meaning(String code, Lock lock, LockType type) {
    return citing(
        type.clause(),
        onJob(
            lock.device().evidence(),
            "lock type %s is %s on the drawing".formatted(code, lock.name()),
            "%s in the specification".formatted(type.name()),
            "Ask which one holds; the drawing's legend is taken."));
  }
}
