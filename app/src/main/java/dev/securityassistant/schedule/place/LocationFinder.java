package dev.securityassistant.schedule.place;

import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.FacingMarks;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.wall.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Tells the rooms on both sides of a door: those whose labels are reached from there without
 * crossing a wall.
 */
public final class LocationFinder {

  private static final double STEP = 9;
  private static final double WALL = 2 * RoomMap.WALL_SIDE;
  private static final double BY_DEVICES = 0.7;
  private static final double BY_NEIGHBOUR = 0.4;

  /** How far from a door the room next to it is looked for, in points. */
  private static final double AROUND = 36;

  private static final int WAYS = 16;

  private final RoomMap map;

  /** Tells rooms by this map of the plan. */
  public LocationFinder(RoomMap map) {
    this.map = map;
  }

  /** The rooms of a door. */
  public Location of(AccessPoint door) {
    Opening opening = door.opening();
    return opening == null ? byDevices(door) : byOpening(door, opening);
  }

  private Location byDevices(AccessPoint door) {
    FacingMarks marks = FacingMarks.of(door.devices());
    if (marks != null) {
      Point inner = DeviceSides.secure(door.devices(), marks);
      Room in = reachable(marks.behind(inner, STEP));
      Room out = reachable(marks.behind(inner.equals(marks.a()) ? marks.b() : marks.a(), STEP));
      if (in != null && out != null && in != out) {
        return new Location(in, out, BY_DEVICES, Location.By.DEVICES);
      }
    }
    Room in = DeviceSides.room(door.devices(), true, this::reachable);
    Room out = DeviceSides.room(door.devices(), false, this::reachable);
    if (in != null && out != null && in != out) {
      return new Location(in, out, BY_DEVICES, Location.By.DEVICES);
    }
    Room here = in == null ? out : in;
    if (here == null) {
      Reached at = reach(door.site());
      return at == null
          ? Location.UNKNOWN
          : new Location(at.room, null, 0.5 * at.certainty(), Location.By.PLACE);
    }
    Room next = nextTo(door.anchor(), here);
    return here.circulation() && next != null
        ? new Location(next, here, BY_NEIGHBOUR, Location.By.NEIGHBOUR)
        : new Location(here, next, BY_NEIGHBOUR, Location.By.NEIGHBOUR);
  }

  /**
   * The nearest room round a place but the one it lies in: where the place is in circulation, no
   * circulation, else circulation; null where none is near.
   */
  private @Nullable Room nextTo(Point place, Room here) {
    for (double radius = STEP; radius <= AROUND; radius += STEP) {
      for (int way = 0; way < WAYS; way++) {
        double angle = 2 * Math.PI * way / WAYS;
        Room room =
            at(
                new Point(
                    place.x() + radius * Math.cos(angle), place.y() + radius * Math.sin(angle)));
        if (room != null && room != here && room.circulation() != here.circulation()) {
          return room;
        }
      }
    }
    return null;
  }

  private Location byOpening(AccessPoint door, Opening opening) {
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
        secured.room,
        other == null || other.cost > WALL ? null : other.room,
        secured.certainty(),
        Location.By.LEAF);
  }

  /** The room in which a point lies, if its label is reached without a wall on the way. */
  private @Nullable Room reachable(Point p) {
    Reached reached = reach(p);
    return reached == null || reached.cost >= WALL ? null : reached.room;
  }

  /** The room in which a point lies; null where no label is near. */
  public @Nullable Room at(Point p) {
    Reached reached = reach(p);
    return reached == null ? null : reached.room;
  }

  /**
   * Positive where the secure side is the one the leaf opens to: the side of exit devices, contacts
   * and locks, against readers.
   */
  public static double inside(AccessPoint door, Opening opening) {
    return door.devices().stream()
        .mapToDouble(d -> DeviceSides.weight(d) * Math.signum(opening.side(d.mark())))
        .sum();
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
