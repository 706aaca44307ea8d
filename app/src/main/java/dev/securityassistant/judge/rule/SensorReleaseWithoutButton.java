package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Lock;
import dev.securityassistant.judge.Profile;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/**
 * E4: IBC sensor release of a magnet also asks for a marked push-to-exit button (2018: 1010.1.9.9).
 */
final class SensorReleaseWithoutButton extends DoorRule {

  SensorReleaseWithoutButton() {
    super("E4", Severity.MAJOR, "Magnetic lock released by a sensor only (US)");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    if (subject.profile() != Profile.US || point.locks().stream().noneMatch(Lock::isMagnetic)) {
      return Optional.empty();
    }
    var exits = point.all(ComponentType.EXIT_BUTTON);
    boolean sensorsOnly =
        !exits.isEmpty()
            && exits.stream().allMatch(e -> "pir".equalsIgnoreCase(e.attribute("subtype")));
    return sensorsOnly
        ? Optional.of(
            on(
                point.door(),
                "magnetic lock with an exit sensor and no push-to-exit button",
                "sensor and a push-to-exit button within 5 ft of the door",
                "Add the button or change the lock."))
        : Optional.empty();
  }
}
