package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Lock;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.Requirement;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * L5: the specification demands a device at doors of a kind and the door lacks it. Emergency
 * releases are asked of magnets, contacts at all doors are S3; demands that leave the drawing a way
 * out are left alone.
 */
final class RequirementNotMet extends BaseRule {

  RequirementNotMet() {
    super("L5", Severity.MAJOR, "Demand of the specification not met at a door");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    return subject.specification().requirements().stream()
        .filter(r -> !leavesAWayOut(r) && !isVague(r))
        .flatMap(r -> unmet(r, subject));
  }

  private static boolean leavesAWayOut(Requirement demand) {
    String quote = demand.clause().quote().toUpperCase(Locale.ROOT);
    return demand.value().strip().toUpperCase(Locale.ROOT).matches("(NO|NONE|NOT)\\b.*")
        || quote.contains("UNLESS")
        || quote.contains("WHERE SHOWN")
        || quote.contains("AS SHOWN");
  }

  /** Readers on both sides are asked of doors that are named, if only as all doors. */
  private static boolean isVague(Requirement demand) {
    return demand.scope().isBlank() && demand.subject().equalsIgnoreCase("reader_in_out");
  }

  private Stream<Finding> unmet(Requirement demand, Case subject) {
    Scope scope = Scope.of(demand.scope());
    return subject.points().stream()
        .filter(p -> p.doorClass().isControlledDoor() && p.has(ComponentType.LOCK))
        .filter(p -> scope.covers(p) && lacks(p, demand.subject(), scope))
        .map(p ->
            citing(
                demand.clause(),
                on(
                    p.door(),
                    absent(demand),
                    (demand.scope() + ": " + demand.value()).replaceFirst("^: ", ""),
                    "Add the device or confirm that the clause does not mean this door.")));
  }

  private static boolean lacks(AccessPoint point, String wanted, Scope scope) {
    if (wanted.equalsIgnoreCase("reader_in_out")) {
      return point.doorClass() == DoorClass.CONTROLLED_IN;
    }
    if (wanted.equalsIgnoreCase("emergency_release")) {
      return !point.has(ComponentType.BREAK_GLASS)
          && point.locks().stream().anyMatch(Lock::isMagnetic);
    }
    return ComponentType.ofCode(wanted)
        .filter(RequirementNotMet::isDoorDevice)
        .filter(type -> !scope.words().isEmpty() && !point.has(type))
        .isPresent();
  }

  private static boolean isDoorDevice(ComponentType type) {
    return switch (type) {
      case READER, KEYPAD, BIOMETRIC, EXIT_BUTTON, DOOR_CONTACT, BREAK_GLASS, INTERCOM -> true;
      default -> false;
    };
  }

  private static String absent(Requirement demand) {
    return ComponentType.ofCode(demand.subject())
        .map(type -> "no " + type.title().toLowerCase(Locale.ROOT))
        .orElse(
            demand.subject().equalsIgnoreCase("reader_in_out")
                ? "reader on one side only"
                : "no emergency release");
  }
}
