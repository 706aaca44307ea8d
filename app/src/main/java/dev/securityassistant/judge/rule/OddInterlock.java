package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Place;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * S9: an interlock needs doors in pairs. Silent where a door of the page does not tell both of its
 * rooms: it may be the missing one.
 */
final class OddInterlock extends BaseRule {

  OddInterlock() {
    super("S9", Severity.MAJOR, "Interlock with an odd count of doors");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Map<String, List<AccessPoint>> interlocks = new LinkedHashMap<>();
    for (AccessPoint point : subject.points()) {
      Stream.of(point.fromRoom(), point.toRoom())
          .filter(Place.INTERLOCK::isNamed)
          .map(room -> point.page() + " " + room)
          .distinct()
          .forEach(room -> interlocks.computeIfAbsent(room, _ -> new ArrayList<>()).add(point));
    }
    return interlocks.values().stream()
        .filter(doors -> doors.size() % 2 == 1 && bothRoomsKnown(doors.getFirst().page(), subject))
        .map(doors ->
            on(
                doors.getFirst().door(),
                "%d doors at this interlock".formatted(doors.size()),
                "an even count of doors that lock one another",
                "Find the missing door, or confirm the interlock's logic."));
  }

  private static boolean bothRoomsKnown(int page, Case subject) {
    return subject.points().stream()
        .filter(p -> p.page() == page)
        .allMatch(p -> p.fromRoom() != null && p.toRoom() != null);
  }
}
