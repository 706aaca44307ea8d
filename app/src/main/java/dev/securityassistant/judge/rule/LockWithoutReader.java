package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/** S2: a lock without reader, keypad, intercom, button or release. */
final class LockWithoutReader extends DoorRule {

  LockWithoutReader() {
    super("S2", Severity.MAJOR, "Lock that nothing releases");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    boolean wrong =
        point.doorClass() == DoorClass.UNKNOWN
            && point.has(ComponentType.LOCK)
            && !point.has(
                ComponentType.INTERCOM,
                ComponentType.EXIT_BUTTON,
                ComponentType.BREAK_GLASS,
                ComponentType.OUTPUT)
            && !point.hasCredential();
    return wrong
        ? Optional.of(
            on(
                point.door(),
                "a lock and nothing that releases it",
                "reader, keypad, intercom, button or emergency release",
                "Look for the reader near the door, or state what controls the lock."))
        : Optional.empty();
  }
}
