package dev.securityassistant.schedule.place;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.FacingMarks;
import dev.securityassistant.schedule.shape.Point;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the places of a door's devices tell about its two sides. Exit devices, break glasses,
 * contacts and locks are fitted on the secure side, readers, keypads and intercoms before the door.
 */
final class DeviceSides {

  /** How far from its mark on the wall towards itself a device stands for sure on its side. */
  private static final double STEP = 9;

  private DeviceSides() {}

  /** How much a device speaks for the secure side, negative for the other one. */
  static double weight(AccessPoint.Device device) {
    ComponentType type = device.symbol().type();
    if (type == null || device.by() == AccessPoint.Link.LISTED) {
      return 0;
    }
    return switch (type) {
      case EXIT_BUTTON, BREAK_GLASS -> 2;
      case DOOR_CONTACT, LOCK -> 1.5;
      case READER, KEYPAD, BIOMETRIC, INTERCOM -> -1;
      default -> 0;
    };
  }

  /**
   * The room in which most devices of one side stand; null where none stands in a room.
   *
   * @param secure whether those of the secure side are asked, or those before the door
   * @param rooms the room of a place, null where there is none
   */
  static @Nullable Room room(
      List<AccessPoint.Device> devices, boolean secure, Function<Point, @Nullable Room> rooms) {
    Map<Room, Double> votes = new HashMap<>();
    for (AccessPoint.Device device : devices) {
      double weight = secure ? weight(device) : -weight(device);
      Room room = weight > 0 ? rooms.apply(beside(device)) : null;
      if (room != null) {
        votes.merge(room, weight, Double::sum);
      }
    }
    return votes.entrySet().stream()
        .max(
            Map.Entry.<Room, Double>comparingByValue()
                .thenComparing(e -> e.getKey().name())
                .thenComparing(e -> e.getKey().box().x0())
                .thenComparing(e -> e.getKey().box().y0()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The one of two marks that stands on the secure side. */
  static Point secure(List<AccessPoint.Device> devices, FacingMarks marks) {
    double ofFirst =
        devices.stream()
            .mapToDouble(d -> marks.of(d).equals(marks.a()) ? weight(d) : -weight(d))
            .sum();
    return ofFirst >= 0 ? marks.a() : marks.b();
  }

  /** Where a device is, clear of the wall on which its mark may lie. */
  private static Point beside(AccessPoint.Device device) {
    Point at = Point.centerOf(device.symbol().box());
    Point mark = device.mark();
    double away = mark.distance(at);
    if (away <= STEP) {
      return at;
    }
    double t = STEP / away;
    return new Point(mark.x() + t * (at.x() - mark.x()), mark.y() + t * (at.y() - mark.y()));
  }
}
