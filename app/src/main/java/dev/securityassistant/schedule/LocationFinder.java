package dev.securityassistant.schedule;

import dev.securityassistant.component.ComponentType;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rooms on both sides of a door: those whose labels are reached from there without
 * crossing a wall.
 */
final class LocationFinder {

  private static final double STEP = 9;
  private static final double WALL = 120;

  private final RoomMap map;

  LocationFinder(RoomMap map) {
    this.map = map;
  }

  /** The rooms of a door. */
  Location of(AccessPoint door) {
    Opening opening = door.opening();
    if (opening == null) {
      Reached at = reach(door.site());
      return at == null ? Location.UNKNOWN : new Location(at.room, null, 0.5 * at.certainty());
    }
    double inside = inside(door, opening);
    Reached in = reach(beside(opening, inside >= 0 ? STEP : -STEP));
    Reached out = reach(beside(opening, inside >= 0 ? -STEP : STEP));
    if (in == null && out == null) {
      return Location.UNKNOWN;
    }
    if (in != null && out != null && in.room.equals(out.room)) {
      boolean inCloser = in.cost <= out.cost;
      in = inCloser ? in : null;
      out = inCloser ? null : out;
    }
    boolean swap =
        in == null
            || Math.abs(inside) < 0.5
                && in.room.circulation()
                && out != null
                && !out.room.circulation();
    Reached secured = swap ? out : in;
    Reached other = swap ? in : out;
    if (secured == null) {
      return Location.UNKNOWN;
    }
    return new Location(
        secured.room, other == null || other.cost > WALL ? null : other.room, secured.certainty());
  }

  /** The room in which a point lies; null where no label is near. */
  @Nullable Room at(Point p) {
    Reached reached = reach(p);
    return reached == null ? null : reached.room;
  }

  /**
   * Positive where the secure side is the one the leaf opens to: the side of exit devices, contacts
   * and locks, against readers.
   */
  static double inside(AccessPoint door, Opening opening) {
    double sum = 0;
    for (AccessPoint.Device device : door.devices()) {
      double side = Math.signum(opening.side(device.mark()));
      ComponentType type = device.symbol().type();
      if (type == null || device.by() == AccessPoint.Link.LISTED) {
        continue;
      }
      sum +=
          switch (type) {
            case EXIT_BUTTON, BREAK_GLASS -> 2 * side;
            case DOOR_CONTACT, LOCK -> 1.5 * side;
            case READER, KEYPAD, BIOMETRIC, INTERCOM -> -side;
            default -> 0;
          };
    }
    return sum;
  }

  private static Point beside(Opening o, double distance) {
    Point c = o.center();
    double nx = -(o.b().y() - o.a().y());
    double ny = o.b().x() - o.a().x();
    double length = Math.hypot(nx, ny);
    Point p = new Point(c.x() + nx / length * distance, c.y() + ny / length * distance);
    return Math.signum(o.side(p)) == Math.signum(distance)
        ? p
        : new Point(2 * c.x() - p.x(), 2 * c.y() - p.y());
  }

  private record Reached(Room room, double cost) {

    double certainty() {
      return cost < WALL ? 0.95 : cost < 2 * WALL ? 0.6 : 0.3;
    }
  }

  private @Nullable Reached reach(Point from) {
    RoomMap.Reached reached = map.at(from);
    return reached == null ? null : new Reached(reached.room(), reached.price());
  }
}
