package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Place;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.LockType.PowerOff;
import java.util.Optional;

/** E5: a lock on a stair or exit door that stays locked without power must open by hand. */
final class FailSecureOnEscape extends DoorRule {

  FailSecureOnEscape() {
    super("E5", Severity.CRITICAL, "Fail-secure lock on an escape door");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    if (!point.doorClass().isWalkedThrough()
        || point.hasHandle()
        || !(point.isAt(Place.STAIR) || point.isAt(Place.ESCAPE))) {
      return Optional.empty();
    }
    return point.locks().stream()
        .filter(l -> l.powerOff() == PowerOff.FAIL_SECURE && l.kind() != null && !l.opensByHand())
        .findFirst()
        .map(lock ->
            citing(
                lock.clause(),
                at(
                    lock.device(),
                    point.door(),
                    lock.describe() + ", fail secure, on an escape route",
                    "a lock that releases without power or opens by hand from inside",
                    "Change the lock type or confirm its escape handle.")));
  }
}
