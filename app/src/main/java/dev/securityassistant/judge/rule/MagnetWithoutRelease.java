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

/** E1: only cutting its power opens a magnet, so people must be able to cut it. */
final class MagnetWithoutRelease extends DoorRule {

  MagnetWithoutRelease() {
    super("E1", Severity.CRITICAL, "Magnetic lock without emergency release");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    if (!point.doorClass().isWalkedThrough()
        || point.has(ComponentType.BREAK_GLASS)
        || !EgressFacts.hasAnyMeans(point)
        || EgressFacts.isReleaseSpecified(point, subject)) {
      return Optional.empty();
    }
    boolean buttonCutsPower =
        subject.profile() == Profile.US && point.has(ComponentType.EXIT_BUTTON);
    return point.locks().stream()
        .filter(Lock::isMagnetic)
        .findFirst()
        .filter(_ -> !buttonCutsPower)
        .map(lock -> found(point, lock, subject));
  }

  private Finding found(AccessPoint point, Lock lock, Case subject) {
    Finding finding =
        at(
            lock.device(),
            point.door(),
            lock.describe() + ", no break glass or emergency door release drawn",
            "a release on the escape side that cuts the lock's power",
            "Add the release, or name in the specification how the door is released.");
    return subject.profile() == Profile.UNKNOWN ? as(Severity.MAJOR, finding) : finding;
  }
}
