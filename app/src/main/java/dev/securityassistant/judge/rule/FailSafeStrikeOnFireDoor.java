package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import java.util.Optional;

/** E6: a fire door must stay latched; a fail-safe strike lets go of the latch without power. */
final class FailSafeStrikeOnFireDoor extends DoorRule {

  FailSafeStrikeOnFireDoor() {
    super("E6", Severity.MAJOR, "Fail-safe strike on a fire door");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    String rating = point.door().attribute("fire_rating");
    if (rating == null || rating.isBlank()) {
      return Optional.empty();
    }
    return point.locks().stream()
        .filter(l -> l.kind() == Kind.STRIKE && l.powerOff() == PowerOff.FAIL_SAFE)
        .findFirst()
        .map(lock ->
            citing(
                lock.clause(),
                at(
                    lock.device(),
                    point.door(),
                    "%s, fail safe, on a door rated %s".formatted(lock.describe(), rating.strip()),
                    "a fail-secure strike or a lockset that keeps its latch",
                    "Change the lock type or confirm that the door is not a fire door.")));
  }
}
