package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.Optional;

/** S4: each leaf opens by itself and wants its own contact. */
final class ContactsUnlikeLeaves extends DoorRule {

  ContactsUnlikeLeaves() {
    super("S4", Severity.MINOR, "Door contacts differ from leaves");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    int contacts = point.count(ComponentType.DOOR_CONTACT);
    int leaves = point.leaves().orElse(contacts);
    return contacts > 0 && contacts < leaves
        ? Optional.of(
            on(
                point.door(),
                "%d leaves, %d door contacts".formatted(leaves, contacts),
                "a contact on every leaf",
                "Add the contact or confirm that one leaf is fixed."))
        : Optional.empty();
  }
}
