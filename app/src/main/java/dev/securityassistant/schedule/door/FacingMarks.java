package dev.securityassistant.schedule.door;

import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the ticks of a door's devices end on either side of its wall: two places that face each
 * other beside the gap.
 */
public record FacingMarks(Point a, Point b) {

  /** How far they are apart at most: the thickest wall and a little on both sides, in points. */
  private static final double APART = 24;

  /** How near two ends are one place, in points. */
  private static final double SAME = 3;

  /** Cosine of the least angle between the way from mark to mark and the wall. */
  private static final double ALONG = 0.5;

  /** The marks of these devices; null where they have none, or not two that face each other. */
  public static @Nullable FacingMarks of(List<AccessPoint.Device> devices) {
    return facing(ends(devices));
  }

  private static @Nullable FacingMarks facing(List<Point> marks) {
    return marks.size() == 2 && marks.getFirst().distance(marks.getLast()) <= APART
        ? new FacingMarks(marks.getFirst(), marks.getLast())
        : null;
  }

  private static List<Point> ends(List<AccessPoint.Device> devices) {
    List<Point> ends = new ArrayList<>();
    for (AccessPoint.Device device : devices) {
      Point mark = device.mark();
      boolean ticked = mark.distance(device.symbol().box()) > 0;
      if (ticked && ends.stream().noneMatch(m -> m.distance(mark) < SAME)) {
        ends.add(mark);
      }
    }
    return ends;
  }

  /**
   * Whether a gap may be that of the door with these devices: not where all their ticks end on one
   * side of it, farther off than it is wide, or face each other there.
   */
  static boolean allow(Opening opening, List<AccessPoint.Device> devices) {
    List<Point> ends = ends(devices);
    FacingMarks facing = facing(ends);
    if (facing != null && !facing.mayBeBeside(opening)) {
      return false;
    }
    double[] off = ends.stream().mapToDouble(opening::side).toArray();
    return off.length == 0
        || Arrays.stream(off).anyMatch(o -> Math.abs(o) <= opening.width())
        || Arrays.stream(off).anyMatch(o -> o > 0) && Arrays.stream(off).anyMatch(o -> o < 0);
  }

  /** The mark a device belongs to. */
  public Point of(AccessPoint.Device device) {
    return device.mark().distance(a) <= device.mark().distance(b) ? a : b;
  }

  /** A place in the room on a mark's side of the wall, so far behind the mark; points. */
  public Point behind(Point mark, double distance) {
    Point other = mark.equals(a) ? b : a;
    double t = distance / other.distance(mark);
    return new Point(mark.x() + t * (mark.x() - other.x()), mark.y() + t * (mark.y() - other.y()));
  }

  /**
   * Whether a gap may be the door's: not where both lie on one side of it, well off, so that it is
   * in another wall in parallel.
   */
  private boolean mayBeBeside(Opening opening) {
    double along =
        (b.x() - a.x()) * (opening.b().x() - opening.a().x())
            + (b.y() - a.y()) * (opening.b().y() - opening.a().y());
    double ofA = opening.side(a);
    double ofB = opening.side(b);
    return Math.abs(along) > ALONG * a.distance(b) * opening.width()
        || ofA * ofB <= 0
        || Math.min(Math.abs(ofA), Math.abs(ofB)) <= opening.width() / 2;
  }
}
