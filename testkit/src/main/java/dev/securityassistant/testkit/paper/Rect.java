package dev.securityassistant.testkit.paper;

/**
 * An upright rectangle in viewed points, by its top left corner and its size.
 *
 * @param w width, at least 0
 * @param h height, at least 0
 */
public record Rect(double x, double y, double w, double h) {

  public Rect {
    if (!(w >= 0 && h >= 0)) {
      throw new IllegalArgumentException("a rectangle needs a size of at least 0: " + w + " " + h);
    }
  }

  public static Rect centred(Point centre, double w, double h) {
    return new Rect(centre.x() - w / 2, centre.y() - h / 2, w, h);
  }

  /** The rectangle with these two opposite corners, in any order. */
  public static Rect between(Point a, Point b) {
    return new Rect(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.abs(a.x() - b.x()),
        Math.abs(a.y() - b.y()));
  }

  public double right() {
    return x + w;
  }

  public double bottom() {
    return y + h;
  }

  public Point centre() {
    return new Point(x + w / 2, y + h / 2);
  }

  /** This rectangle grown on all sides; a negative margin shrinks it, at most to its centre. */
  public Rect grow(double margin) {
    double mx = Math.max(margin, -w / 2);
    double my = Math.max(margin, -h / 2);
    return new Rect(x - mx, y - my, w + 2 * mx, h + 2 * my);
  }

  public Rect move(double dx, double dy) {
    return new Rect(x + dx, y + dy, w, h);
  }

  public boolean meets(Rect other) {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }

  public boolean holds(Rect other) {
    return x <= other.x && y <= other.y && right() >= other.right() && bottom() >= other.bottom();
  }

  /**
   * What both cover.
   *
   * @throws IllegalArgumentException where they do not meet
   */
  public Rect common(Rect other) {
    double left = Math.max(x, other.x);
    double top = Math.max(y, other.y);
    return new Rect(
        left,
        top,
        Math.min(right(), other.right()) - left,
        Math.min(bottom(), other.bottom()) - top);
  }

  public Rect union(Rect other) {
    double left = Math.min(x, other.x);
    double top = Math.min(y, other.y);
    return new Rect(
        left,
        top,
        Math.max(right(), other.right()) - left,
        Math.max(bottom(), other.bottom()) - top);
  }

  /** Whether the straight line from {@code a} to {@code b} runs through this rectangle. */
  public boolean crossedBy(Point a, Point b) {
    return new java.awt.geom.Rectangle2D.Double(x, y, w, h)
        .intersectsLine(a.x(), a.y(), b.x(), b.y());
  }

  /** The point of the border where the line from the centre to {@code target} leaves. */
  public Point edgeTowards(Point target) {
    Point c = centre();
    double dx = target.x() - c.x();
    double dy = target.y() - c.y();
    double share = Math.min(dx == 0 ? 1 : Math.abs(w / 2 / dx), dy == 0 ? 1 : Math.abs(h / 2 / dy));
    return c.towards(target, Math.min(1, share));
  }
}
