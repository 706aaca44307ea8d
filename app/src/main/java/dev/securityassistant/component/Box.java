package dev.securityassistant.component;

/**
 * An upright rectangle on a page as it is viewed: PDF points, origin at the top left, x to the
 * right, y down, after the page's own rotation. {@code x0 <= x1} and {@code y0 <= y1}; all four are
 * finite.
 */
public record Box(double x0, double y0, double x1, double y1) {

  public Box {
    if (!(Double.isFinite(x0)
        && Double.isFinite(y0)
        && Double.isFinite(x1)
        && Double.isFinite(y1))) {
      throw new IllegalArgumentException(
          "a box needs finite corners: %s %s %s %s".formatted(x0, y0, x1, y1));
    }
    if (x0 > x1 || y0 > y1) {
      throw new IllegalArgumentException(
          "a box needs x0 <= x1 and y0 <= y1: %s %s %s %s".formatted(x0, y0, x1, y1));
    }
  }

  /** The box with these two points as opposite corners, in any order. */
  public static Box of(double ax, double ay, double bx, double by) {
    return new Box(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
  }

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  /** The longer of its two sides. */
  public double longerSide() {
    return Math.max(width(), height());
  }

  public double area() {
    return width() * height();
  }

  public double centerX() {
    return (x0 + x1) / 2;
  }

  public double centerY() {
    return (y0 + y1) / 2;
  }

  /** The smallest box that holds both. */
  public Box union(Box other) {
    return new Box(
        Math.min(x0, other.x0),
        Math.min(y0, other.y0),
        Math.max(x1, other.x1),
        Math.max(y1, other.y1));
  }

  /**
   * This box grown by {@code margin} points on every side; a negative margin shrinks it, at most to
   * its centre.
   */
  public Box grow(double margin) {
    double mx = Math.max(margin, -width() / 2);
    double my = Math.max(margin, -height() / 2);
    return new Box(x0 - mx, y0 - my, x1 + mx, y1 + my);
  }

  /** Whether the point lies in the box or on its border. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** Whether the other box lies wholly in this one; borders may touch. */
  public boolean contains(Box other) {
    return other.x0 >= x0 && other.x1 <= x1 && other.y0 >= y0 && other.y1 <= y1;
  }

  /** Whether the two share at least a point. */
  public boolean intersects(Box other) {
    return other.x0 <= x1 && other.x1 >= x0 && other.y0 <= y1 && other.y1 >= y0;
  }

  /** Area that both cover, in square points; 0 where they do not meet. */
  public double overlap(Box other) {
    double w = Math.min(x1, other.x1) - Math.max(x0, other.x0);
    double h = Math.min(y1, other.y1) - Math.max(y0, other.y0);
    return w > 0 && h > 0 ? w * h : 0;
  }

  /** Distance in points from the nearest point of the box; 0 inside. */
  public double distance(double x, double y) {
    double dx = Math.max(Math.max(x0 - x, x - x1), 0);
    double dy = Math.max(Math.max(y0 - y, y - y1), 0);
    return Math.hypot(dx, dy);
  }

  /** Distance in points between the nearest points of the two boxes; 0 where they meet. */
  public double distance(Box other) {
    double dx = Math.max(Math.max(x0 - other.x1, other.x0 - x1), 0);
    double dy = Math.max(Math.max(y0 - other.y1, other.y0 - y1), 0);
    return Math.hypot(dx, dy);
  }
}
