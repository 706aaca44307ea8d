package dev.securityassistant.schedule.door;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.symbol.Label;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.text.NaturalOrder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Doors that only their devices name: {@code CR-014} and {@code REX-014} belong to a door {@code
 * D-014}.
 */
public final class DeviceTags {

  private static final Set<ComponentType> AT_DOORS =
      EnumSet.of(
          ComponentType.READER,
          ComponentType.KEYPAD,
          ComponentType.BIOMETRIC,
          ComponentType.EXIT_BUTTON,
          ComponentType.LOCK,
          ComponentType.DOOR_CONTACT,
          ComponentType.BREAK_GLASS,
          ComponentType.INTERCOM);

  private DeviceTags() {}

  /**
   * One tag for every number that labels of devices at doors carry, where two labels or more share
   * numbers at all.
   */
  public static List<Tag> find(Map<Symbol, Label> labels) {
    Map<String, Box> places = new LinkedHashMap<>();
    int shared = 0;
    for (Map.Entry<Symbol, Label> entry : labels.entrySet()) {
      ComponentType type = entry.getKey().type();
      String number = entry.getValue().number();
      if (type != null && AT_DOORS.contains(type) && !number.isEmpty()) {
        Box box = entry.getKey().box();
        shared += places.containsKey(number) ? 1 : 0;
        places.merge(number, box, Box::union);
      }
    }
    List<Tag> tags = new ArrayList<>();
    if (shared > 0) {
      places.forEach(
          (number, box) -> tags.add(new Tag("D-" + number, number, box, 1, Tag.Source.DEVICES)));
    }
    tags.sort(java.util.Comparator.comparing(Tag::id, NaturalOrder.INSTANCE));
    return tags;
  }
}
