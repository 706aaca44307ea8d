package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.LockType.Kind;
import java.util.Optional;

/** S5: a magnet or head lock holds one leaf of a pair. */
final class LocksUnlikeLeaves extends DoorRule {

  LocksUnlikeLeaves() {
    super("S5", Severity.MINOR, "Magnets differ from leaves");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    long magnets =
        point.locks().stream().filter(l -> l.isMagnetic() || l.kind() == Kind.HEAD_LOCK).count();
    boolean wrong = magnets == 1 && point.locks().size() == 1 && point.leaves().orElse(1) == 2;
    return wrong
        ? Optional.of(
            on(
                point.door(),
                "2 leaves, 1 " + point.locks().getFirst().describe(),
                "a magnet on each leaf, or one double magnet",
                "Confirm the quantity."))
        : Optional.empty();
  }
}
