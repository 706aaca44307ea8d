package dev.securityassistant.schedule;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.schedule.plan.ComponentWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the sheets of a set together: a door or device that two sheets show is counted once, where
 * it shows most.
 */
final class SheetSet {

  private final Map<String, List<Component>> doors = new LinkedHashMap<>();
  private final Map<String, Component> standalone = new LinkedHashMap<>();
  private final List<Withheld> withheld = new ArrayList<>();

  void add(ComponentWriter.Written sheet) {
    for (List<Component> door : sheet.doors()) {
      doors.merge(key(door.getFirst()), door, this::fuller);
    }
    for (Component device : sheet.standalone()) {
      standalone.merge(
          device.type() + IdKey.of(device.id()),
          device,
          (a, b) -> fuller(List.of(a), List.of(b)).getFirst());
    }
  }

  /**
   * What tells doors apart: the id, and the level where the sheet names one. The same number on two
   * levels is two doors; on a sheet without a level it is the door already known.
   */
  private String key(Component door) {
    String id = IdKey.of(door.id());
    String level = door.attribute("level");
    if (level == null) {
      return doors.keySet().stream()
          .filter(k -> k.startsWith(id + "@"))
          .findFirst()
          .orElse(id + "@");
    }
    return doors.containsKey(id + "@") ? id + "@" : id + "@" + level;
  }

  private List<Component> fuller(List<Component> a, List<Component> b) {
    List<Component> kept = b.size() > a.size() ? b : a;
    Component dropped = (b.size() > a.size() ? a : b).getFirst();
    withheld.add(
        new Withheld(
            dropped.id(),
            WithheldCause.DUPLICATE,
            "the same item is counted on page %d"
                .formatted(kept.getFirst().evidence().pageNumber()),
            dropped.evidence()));
    return kept;
  }

  /** Whether nothing was found so far. */
  boolean isEmpty() {
    return doors.isEmpty() && standalone.isEmpty();
  }

  /** Doors with their devices, then devices that belong to none. */
  List<Component> components() {
    List<Component> all = new ArrayList<>();
    doors.values().forEach(d -> all.addAll(classified(d)));
    all.addAll(standalone.values());
    return all;
  }

  /** A door, first in the list, marked with the class that its devices and its place give it. */
  private static List<Component> classified(List<Component> door) {
    List<Component> devices = door.subList(1, door.size());
    DoorClass doorClass = DoorClass.of(door.getFirst(), devices);
    if (doorClass == DoorClass.UNKNOWN) {
      return door;
    }
    List<Component> marked = new ArrayList<>(door);
    marked.set(0, door.getFirst().with("class", doorClass.code()));
    return marked;
  }

  List<Withheld> withheld() {
    return withheld;
  }
}
