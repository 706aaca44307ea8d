package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.AccessPoints;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import org.jspecify.annotations.Nullable;

/** What a component is in the records of a reading. */
sealed interface FoundAgain {

  /** A door. */
  record Door(AccessPoint door) implements FoundAgain {}

  /** A device of a door. */
  record OfDoor(AccessPoint door, AccessPoint.Device device) implements FoundAgain {}

  /** A device that belongs to no door; the tag is null where none names it. */
  record Alone(Symbol symbol, @Nullable Tag tag) implements FoundAgain {}

  /** This reading does not show it. */
  record Nowhere() implements FoundAgain {}

  /** Finds the component by type, place and, for doors, number. */
  static FoundAgain on(SheetTrace sheet, Component component) {
    AccessPoints.Result joined = sheet.plan().joined();
    for (AccessPoint door : joined.doors()) {
      if (component.isDoor()
          && IdKey.of(door.tag().id()).equals(IdKey.of(component.id()))
          && sheet.shows(component.evidence(), door.tag().box())) {
        return new Door(door);
      }
      for (AccessPoint.Device device : door.devices()) {
        if (is(sheet, component, device.symbol())
            && IdKey.of(door.tag().id()).equals(IdKey.of(String.valueOf(component.doorId())))) {
          return new OfDoor(door, device);
        }
      }
    }
    return joined.standalone().keySet().stream()
        .filter(s -> is(sheet, component, s))
        .findFirst()
        .<FoundAgain>map(s -> new Alone(s, joined.standalone().get(s)))
        .orElseGet(Nowhere::new);
  }

  private static boolean is(SheetTrace sheet, Component component, Symbol symbol) {
    return symbol.type() == component.type() && sheet.shows(component.evidence(), symbol.box());
  }
}
