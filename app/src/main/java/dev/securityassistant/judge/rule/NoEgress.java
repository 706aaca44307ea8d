package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Lock;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/** E2: whoever is inside a locked room must get out without a key. */
final class NoEgress extends DoorRule {

  NoEgress() {
    super("E2", Severity.CRITICAL, "Locked door with no way out");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    if (!point.doorClass().isWalkedThrough()
        || EgressFacts.hasAnyMeans(point)
        || EgressFacts.isReleaseSpecified(point, subject)) {
      return Optional.empty();
    }
    return point.locks().stream()
        .filter(Lock::holdsWithoutRelease)
        .findFirst()
        .map(lock ->
            at(
                lock.device(),
                point.door(),
                lock.describe() + " and no device to open it from inside",
                "request to exit, emergency release, reader out or a mechanical handle",
                "Find out how people leave; add the device or correct the lock type."));
  }
}
