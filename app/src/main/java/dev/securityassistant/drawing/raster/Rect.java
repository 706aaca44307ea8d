package dev.securityassistant.drawing.raster;

/** A rectangle with level and upright sides, drawn as lines; the middles of its lines, pixels. */
public record Rect(double x0, double y0, double x1, double y1, double lineWidth) {

  public double width() {
    return x1 - x0;
  }

  public double height() {
    return y1 - y0;
  }

  public double area() {
    return width() * height();
  }

  /** Whether its sides are alike, by a quarter. */
  public boolean square() {
    return Math.max(width(), height()) < 1.25 * Math.min(width(), height());
  }

  /** Whether a point lies in it. */
  public boolean contains(double x, double y) {
    return x >= x0 && x <= x1 && y >= y0 && y <= y1;
  }

  /** Whether another lies in this one, by a tolerance. */
  public boolean holds(Rect o, double tolerance) {
    return o.x0 >= x0 - tolerance
        && o.y0 >= y0 - tolerance
        && o.x1 <= x1 + tolerance
        && o.y1 <= y1 + tolerance;
  }

  /** Moved by pixels. */
  public Rect moved(double dx, double dy) {
    return new Rect(x0 + dx, y0 + dy, x1 + dx, y1 + dy, lineWidth);
  }

  /** All distances from the origin multiplied. */
  public Rect scaled(double sx, double sy) {
    return new Rect(sx * x0, sy * y0, sx * x1, sy * y1, lineWidth);
  }

  /** Larger on all sides. */
  public Rect grown(double by) {
    return new Rect(x0 - by, y0 - by, x1 + by, y1 + by, lineWidth);
  }

  /** The smallest that holds this one and another. */
  public Rect with(Rect o) {
    return new Rect(
        Math.min(x0, o.x0),
        Math.min(y0, o.y0),
        Math.max(x1, o.x1),
        Math.max(y1, o.y1),
        Math.max(lineWidth, o.lineWidth));
  }

  /** Whether another has a part in common with this one. */
  public boolean meets(Rect o) {
    return o.x0 < x1 && o.x1 > x0 && o.y0 < y1 && o.y1 > y0;
  }
}
