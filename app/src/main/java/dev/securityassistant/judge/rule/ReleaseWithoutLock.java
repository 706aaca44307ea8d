package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/** S6: a break glass unit at a door that has nothing to release. */
final class ReleaseWithoutLock extends DoorRule {

  ReleaseWithoutLock() {
    super("S6", Severity.MINOR, "Emergency release without electric lock");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    return point.has(ComponentType.BREAK_GLASS)
            && !point.has(ComponentType.LOCK, ComponentType.OUTPUT)
            && point.doorClass() != DoorClass.TURNSTILE
        ? Optional.of(
            on(
                point.door(),
                "break glass and no lock",
                "the lock that it releases",
                "Look for the lock near the door; else the unit may belong to the next door."))
        : Optional.empty();
  }
}
