package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/** E3: who must read a card to leave needs another way out. Magnets are left to E1. */
final class ReaderOutWithoutRelease extends DoorRule {

  ReaderOutWithoutRelease() {
    super("E3", Severity.MAJOR, "Reader out without emergency release");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    if (!point.doorClass().isWalkedThrough()
        || !point.readsOut()
        || point.has(ComponentType.BREAK_GLASS, ComponentType.EXIT_BUTTON)
        || point.opensByHand()
        || EgressFacts.isReleaseSpecified(point, subject)) {
      return Optional.empty();
    }
    return point.locks().stream()
        .filter(lock -> lock.holdsWithoutRelease() && !lock.isMagnetic())
        .findFirst()
        .map(lock ->
            at(
                lock.device(),
                point.door(),
                "readers on both sides, %s, no emergency release".formatted(lock.describe()),
                "an emergency release on the escape side",
                "Add a break glass unit or state the mechanical means of escape."));
  }
}
