package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.component.Place;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** S8: a room that is locked at one door and only watched at another. */
final class UnlockedWayIn extends BaseRule {

  UnlockedWayIn() {
    super("S8", Severity.INFORMATION, "Monitored door into a controlled room");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Set<String> controlled =
        subject.points().stream()
            .filter(p -> p.doorClass().isControlledDoor() && p.has(ComponentType.LOCK))
            .flatMap(p -> room(p).stream())
            .collect(Collectors.toSet());
    return subject.points().stream()
        .filter(p -> p.doorClass() == DoorClass.MONITORED_ONLY)
        .filter(p -> room(p).filter(controlled::contains).isPresent())
        .map(p ->
            on(
                p.door(),
                "contact only, while another door to %s is locked".formatted(p.toRoom()),
                "all doors of a controlled room controlled, or this one locked by key",
                "Confirm that this door does not bypass the other."));
  }

  private static Optional<String> room(AccessPoint point) {
    String room = point.toRoom();
    boolean passage = Place.CIRCULATION.isNamed(room) || Place.STAIR.isNamed(room);
    return room == null || passage
        ? Optional.empty()
        : Optional.of(point.page() + " " + room.strip().toUpperCase(Locale.ROOT));
  }
}
