package dev.securityassistant.schedule.wall;

import dev.securityassistant.schedule.shape.Point;
import java.util.List;

/**
 * A door drawn on the plan: a gap in a wall with one leaf or two.
 *
 * @param a one end of the gap
 * @param b the other end
 * @param swing a point on the side to which it opens
 * @param leaves 1 or 2
 */
public record Opening(Point a, Point b, Point swing, int leaves) {

  /** The middle of the gap. */
  public Point center() {
    return a.middle(b);
  }

  /** A point in the middle of the swing. */
  public Point middle() {
    return center().middle(swing);
  }

  /** Width of the gap in points. */
  public double width() {
    return a.distance(b);
  }

  /** How far a point lies to the side the leaf opens to; negative on the other side. */
  public double side(Point p) {
    double nx = -(b.y() - a.y());
    double ny = b.x() - a.x();
    double length = Math.hypot(nx, ny);
    Point c = center();
    double swingSide = (swing.x() - c.x()) * nx + (swing.y() - c.y()) * ny;
    double s = ((p.x() - c.x()) * nx + (p.y() - c.y()) * ny) / (length == 0 ? 1 : length);
    return swingSide >= 0 ? s : -s;
  }

  /** Joins leaves whose gaps lie in one line, end to end: doors of two leaves. */
  static List<Opening> pair(List<Opening> single) {
    java.util.ArrayList<Opening> result = new java.util.ArrayList<>();
    boolean[] used = new boolean[single.size()];
    for (int i = 0; i < single.size(); i++) {
      if (used[i]) {
        continue;
      }
      Opening one = single.get(i);
      Opening joined = one;
      for (int j = i + 1; j < single.size(); j++) {
        if (!used[j] && one.meets(single.get(j))) {
          used[j] = true;
          joined = one.joined(single.get(j));
          break;
        }
      }
      result.add(joined);
    }
    return result;
  }

  /**
   * {@code a} is the hinge and {@code b} the latch while leaves are single: two leaves meet at
   * their latches.
   */
  private boolean meets(Opening other) {
    double tolerance = 0.15 * width();
    return b.distance(other.b) < tolerance
        && Math.abs(a.distance(other.a) - width() - other.width()) < tolerance
        && Math.abs(width() - other.width()) < 0.6 * Math.max(width(), other.width());
  }

  private Opening joined(Opening other) {
    return new Opening(a, other.a, swing.middle(other.swing), 2);
  }
}
