package dev.securityassistant.schedule.door;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Point;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.Coordinate;

/**
 * Where leaders part: of those that run from one tag to several devices a scan shows one line that
 * forks, at an end of a line or on the way.
 */
final class Fork {

  /** How much a branch turns at most, and a line that goes on behind a crossing. */
  private static final double BRANCH = Math.toRadians(75);

  private static final double STRAIGHT = Math.toRadians(15);

  private final double join;

  /**
   * @param join how far apart lines are that touch, points
   */
  Fork(double join) {
    this.join = join;
  }

  /**
   * Which lines go on from an end of one: the only one; of a fork all that go forward; where it
   * crosses another leader the straight one.
   *
   * @param end the number of its first or last point
   * @param joined lines that end there, too
   */
  List<Polyline> onward(Polyline line, int end, List<Polyline> joined) {
    if (joined.size() < 2) {
      return joined;
    }
    Point at = new Point(line.x(end), line.y(end));
    double came = heading(line, at) + Math.PI;
    List<Polyline> forward =
        joined.stream()
            .filter(l -> turn(came, heading(l, at)) < BRANCH)
            .sorted(Comparator.comparingDouble(l -> turn(came, heading(l, at))))
            .toList();
    boolean crossing =
        joined.size() > 2
            && !forward.isEmpty()
            && turn(came, heading(forward.getFirst(), at)) < STRAIGHT;
    return crossing ? forward.subList(0, 1) : forward;
  }

  /** Whether a line begins on the way to an end of another one and goes forward from there. */
  boolean branches(Polyline line, Polyline from, int end) {
    Point start = nearerEnd(line, from);
    if (start.distance(end(from, true)) <= join || start.distance(end(from, false)) <= join) {
      return false;
    }
    int segment = nearestSegment(from, start);
    double dx = from.x(segment + 1) - from.x(segment);
    double dy = from.y(segment + 1) - from.y(segment);
    double travels = end == 0 ? Math.atan2(-dy, -dx) : Math.atan2(dy, dx);
    return distance(from, segment, start) <= join && turn(travels, heading(line, start)) < BRANCH;
  }

  /** That end of a line which is nearer to another. */
  static Point nearerEnd(Polyline line, Polyline to) {
    Point first = end(line, true);
    Point last = end(line, false);
    return distance(to, nearestSegment(to, first), first)
            <= distance(to, nearestSegment(to, last), last)
        ? first
        : last;
  }

  private static Point end(Polyline line, boolean first) {
    int i = first ? 0 : line.size() - 1;
    return new Point(line.x(i), line.y(i));
  }

  /** Where a line leads from one of its ends, radians; the first steps of a scan's are rough. */
  private double heading(Polyline line, Point from) {
    int last = line.size() - 1;
    boolean first = from.distance(end(line, true)) <= from.distance(end(line, false));
    double dx = 0;
    double dy = 0;
    for (int i = 1; i <= last && Math.hypot(dx, dy) < 2 * join; i++) {
      dx = line.x(first ? i : last - i) - from.x();
      dy = line.y(first ? i : last - i) - from.y();
    }
    return Math.atan2(dy, dx);
  }

  private static double turn(double a, double b) {
    return Math.abs(Math.IEEEremainder(a - b, 2 * Math.PI));
  }

  private static int nearestSegment(Polyline line, Point p) {
    return IntStream.range(0, line.size() - 1)
        .boxed()
        .min(Comparator.comparingDouble(i -> distance(line, i, p)))
        .orElse(0);
  }

  private static double distance(Polyline line, int segment, Point p) {
    return Distance.pointToSegment(
        new Coordinate(p.x(), p.y()),
        new Coordinate(line.x(segment), line.y(segment)),
        new Coordinate(line.x(segment + 1), line.y(segment + 1)));
  }
}
