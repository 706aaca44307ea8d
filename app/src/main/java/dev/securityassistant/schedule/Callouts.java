package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Doors of a plan that are given as text: a number and a list of devices, with a leader to the door. */
final class Callouts {

  private Callouts() {}

  /** Callouts among the lines, outside the excluded parts of the sheet. */
  static List<ListEntry> find(List<TextLine> lines, List<Box> excluded) {
    List<ListEntry> found = new ArrayList<>();
    for (TextLine line : lines) {
      boolean plan = excluded.stream().noneMatch(e -> e.contains(line.box().centerX(), line.box().centerY()));
      Optional<ListEntry> entry = plan ? ListEntry.of(line) : Optional.empty();
      entry.ifPresent(found::add);
    }
    return found;
  }

  /** The door of a callout whose text stands in this box. */
  static AccessPoint door(ListEntry entry, Box frame, LeaderTracer leaders) {
    AccessPoint door = new AccessPoint(new Tag(entry.id(), entry.id(), frame, entry.quality(), Tag.Source.CALLOUT));
    leaders.from(frame).stream().findFirst().ifPresent(door::anchor);
    for (int i = 0; i < entry.devices().size(); i++) {
      ComponentType type = entry.devices().get(i);
      String word = entry.words().get(i);
      Symbol symbol = new Symbol(entry.box(), type, word, null, word, 0.95, 0.5, false);
      door.devices().add(new AccessPoint.Device(symbol, null, door.anchor(), AccessPoint.Link.LISTED, 1));
    }
    return door;
  }
}
