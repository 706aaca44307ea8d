package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.Requirement;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * S3: a door that is locked and not watched. Minor for the job where the drawing gives contacts to
 * less than half of its controlled doors: then it is a choice.
 */
final class ControlledWithoutContact extends BaseRule {

  ControlledWithoutContact() {
    super("S3", Severity.MAJOR, "Controlled door without door contact");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    List<AccessPoint> controlled =
        subject.points().stream()
            .filter(p -> p.doorClass().isControlledDoor() && p.has(ComponentType.LOCK))
            .toList();
    List<AccessPoint> bare =
        controlled.stream().filter(p -> !p.has(ComponentType.DOOR_CONTACT)).toList();
    if (!bare.isEmpty() && bare.size() * 2 > controlled.size()) {
      return Stream.of(as(Severity.MINOR, rarelyUsed(bare.size(), controlled.size())));
    }
    Clause clause = demand(subject);
    return bare.stream().map(point -> citing(clause, unwatched(point)));
  }

  private Finding rarelyUsed(int bare, int controlled) {
    return onJob(
        null,
        "%d of %d controlled doors have no door contact".formatted(bare, controlled),
        "door contacts at controlled doors (BS EN 60839-11-1, grades 2 to 4)",
        "Confirm the grade, or whether lock monitoring replaces the contacts.");
  }

  private Finding unwatched(AccessPoint point) {
    return on(
        point.door(),
        "locked and read, no door contact",
        "a door contact, as at the other controlled doors",
        "Look for the contact near the door; else ask whether it is left out on purpose.");
  }

  private static @Nullable Clause demand(Case subject) {
    return subject.specification().requirements().stream()
        .filter(r -> r.subject().equalsIgnoreCase(ComponentType.DOOR_CONTACT.code()))
        .map(Requirement::clause)
        .findFirst()
        .orElse(null);
  }
}
