package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/** S1: a reader at a door that nothing locks. */
final class ReaderWithoutLock extends DoorRule {

  ReaderWithoutLock() {
    super("S1", Severity.MAJOR, "Reader without lock");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    boolean wrong =
        switch (point.doorClass()) {
          case CONTROLLED_IN, CONTROLLED_IN_OUT, INTERLOCK ->
              point.hasCredential() && !point.has(ComponentType.LOCK, ComponentType.OUTPUT);
          default -> false;
        };
    return wrong
        ? Optional.of(
            on(
                point.door(),
                "reader or keypad and no lock",
                "a lock, or a note that the door is read only",
                "Look for the lock symbol near the door; else ask which lock is meant."))
        : Optional.empty();
  }
}
