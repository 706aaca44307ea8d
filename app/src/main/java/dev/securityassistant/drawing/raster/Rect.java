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
}
