package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * D5: a door device without a tag in reach, or between two. A reader alone is left out: it may
 * belong to a lift.
 */
final class DeviceWithoutTag extends BaseRule {

  DeviceWithoutTag() {
    super("D5", Severity.MAJOR, "Device that no door claims");
  }

  private static final Set<ComponentType> DOOR_DEVICES =
      EnumSet.of(
          ComponentType.LOCK,
          ComponentType.EXIT_BUTTON,
          ComponentType.DOOR_CONTACT,
          ComponentType.BREAK_GLASS);

  private static final Set<WithheldCause> UNCLAIMED =
      EnumSet.of(WithheldCause.NO_DOOR_NEAR, WithheldCause.AMBIGUOUS);

  @Override
  public Stream<Finding> check(Case subject) {
    Stream<Finding> counted =
        subject.extraction().components().stream()
            .filter(c -> c.doorId() == null && DOOR_DEVICES.contains(c.type()))
            .map(c ->
                on(
                    c,
                    c.type().title() + " that belongs to no door",
                    "a tag beside it or a leader to one",
                    "Assign it to its door in review."));
    Stream<Finding> withheld =
        subject.extraction().withheld().stream()
            .filter(w -> UNCLAIMED.contains(w.cause()))
            .map(w ->
                onJob(
                    w.evidence(),
                    "%s: %s".formatted(w.what(), w.reason()),
                    "one tag beside it or a leader to one",
                    "Assign it to its door in review."));
    return Stream.concat(counted, withheld);
  }
}
