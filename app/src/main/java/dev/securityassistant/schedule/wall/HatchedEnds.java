package dev.securityassistant.schedule.wall;

import dev.securityassistant.schedule.shape.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Leads hatched walls that end in the open on to the next wall across their way: symbols and tags
 * hide the last strokes, and often the corner, too.
 */
final class HatchedEnds {

  /** Cosine of the least angle at which a wall goes across. */
  private static final double STEEPEST = 0.7;

  /** How far a wall may end beside the way, in points. */
  private static final double MEETS = 2;

  private HatchedEnds() {}

  /**
   * What is hidden of these walls.
   *
   * @param ends last pieces of hatched walls, each towards its open end
   * @param walls all that is known of walls
   * @param widest longest piece that is hidden, in points
   */
  static List<Wall> closed(List<Wall> ends, List<Wall> walls, double widest) {
    List<Wall> closed = new ArrayList<>();
    for (Wall end : ends) {
      double nearest = widest;
      for (Wall wall : walls) {
        if (isWithin(widest + MEETS, end.b(), wall)) {
          nearest = Math.min(nearest, distance(end, wall));
        }
      }
      if (nearest < widest) {
        double t = nearest / end.length();
        Point from = end.b();
        Point to =
            new Point(
                from.x() + t * (from.x() - end.a().x()), from.y() + t * (from.y() - end.a().y()));
        closed.add(new Wall(from, to, 2));
      }
    }
    return closed;
  }

  /** Whether the box around a wall is that near to a place. */
  private static boolean isWithin(double reach, Point place, Wall wall) {
    return Math.min(wall.a().x(), wall.b().x()) - reach <= place.x()
        && Math.max(wall.a().x(), wall.b().x()) + reach >= place.x()
        && Math.min(wall.a().y(), wall.b().y()) - reach <= place.y()
        && Math.max(wall.a().y(), wall.b().y()) + reach >= place.y();
  }

  /**
   * How far beyond its open end a wall meets another one across its way; infinite where it does
   * not.
   */
  private static double distance(Wall end, Wall wall) {
    double length = wall.length();
    double dx = (end.b().x() - end.a().x()) / end.length();
    double dy = (end.b().y() - end.a().y()) / end.length();
    double wx = (wall.b().x() - wall.a().x()) / length;
    double wy = (wall.b().y() - wall.a().y()) / length;
    double cross = dx * wy - dy * wx;
    if (length == 0 || Math.abs(dx * wx + dy * wy) > STEEPEST) {
      return Double.POSITIVE_INFINITY;
    }
    double x = wall.a().x() - end.b().x();
    double y = wall.a().y() - end.b().y();
    double ahead = (x * wy - y * wx) / cross;
    double along = (x * dy - y * dx) / cross;
    return ahead > 0 && along > -MEETS && along < length + MEETS ? ahead : Double.POSITIVE_INFINITY;
  }
}
