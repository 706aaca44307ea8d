package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Place;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Profile;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.LockType.PowerOff;
import java.util.Locale;
import java.util.Optional;

/** E7: US codes want people to get back out of a stair onto a floor. */
final class StairWithoutReentry extends DoorRule {

  StairWithoutReentry() {
    super("E7", Severity.MAJOR, "Stair door locked from the stair without re-entry");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    if (subject.profile() == Profile.EUROPE
        || !point.hasCredential()
        || !Place.STAIR.isNamed(point.fromRoom())
        || point.toRoom() == null
        || Place.STAIR.isNamed(point.toRoom())) {
      return Optional.empty();
    }
    boolean noted =
        subject.specification().requirements().stream()
            .anyMatch(
                r -> r.clause().quote().toUpperCase(Locale.ROOT).matches("(?s).*RE-?ENTRY.*"));
    return point.locks().stream()
        .filter(l -> !noted && l.powerOff() == PowerOff.FAIL_SECURE)
        .findFirst()
        .map(lock ->
            at(
                lock.device(),
                point.door(),
                lock.describe() + ", fail secure, read from the stair",
                "fail-safe lock or a note on stair re-entry",
                "Confirm how people leave the stair when the alarm sounds."));
  }
}
