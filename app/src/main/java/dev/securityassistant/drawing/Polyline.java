package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.awt.geom.AffineTransform;
import java.util.List;

/**
 * One painted subpath with its curves flattened, in reading coordinates of its sheet. Immutable.
 * Subpaths that were painted together share their {@link #order()}.
 */
public final class Polyline {

  private final float[] points;
  private final boolean closed;
  private final boolean curved;
  private final Paint paint;
  private final int order;
  private final Box box;

  /**
   * @param points x and y in turn, at least one point; not copied
   * @param closed whether the last point is joined to the first
   * @param curved whether it has curves
   * @param order when it was painted, from 0
   */
  public Polyline(float[] points, boolean closed, boolean curved, Paint paint, int order) {
    if (points.length < 2 || points.length % 2 != 0) {
      throw new IllegalArgumentException("a polyline needs pairs of coordinates");
    }
    this.points = points;
    this.closed = closed;
    this.curved = curved;
    this.paint = paint;
    this.order = order;
    double x0 = Double.POSITIVE_INFINITY;
    double y0 = Double.POSITIVE_INFINITY;
    double x1 = Double.NEGATIVE_INFINITY;
    double y1 = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < points.length; i += 2) {
      x0 = Math.min(x0, points[i]);
      x1 = Math.max(x1, points[i]);
      y0 = Math.min(y0, points[i + 1]);
      y1 = Math.max(y1, points[i + 1]);
    }
    this.box = new Box(x0, y0, x1, y1);
  }

  /** How many points it has. */
  public int size() {
    return points.length / 2;
  }

  public double x(int i) {
    return points[2 * i];
  }

  public double y(int i) {
    return points[2 * i + 1];
  }

  public boolean closed() {
    return closed;
  }

  public boolean curved() {
    return curved;
  }

  public Paint paint() {
    return paint;
  }

  /** The same line in another paint. */
  public Polyline painted(Paint other) {
    return new Polyline(points, closed, curved, other, order);
  }

  /** The same line on a page that is turned. */
  Polyline turned(Turn turn) {
    float[] to = new float[points.length];
    for (int i = 0; i < points.length; i += 2) {
      to[i] = (float) turn.readX(points[i], points[i + 1]);
      to[i + 1] = (float) turn.readY(points[i], points[i + 1]);
    }
    return new Polyline(to, closed, curved, paint, order);
  }

  /** The line seen through a transform; its pen stays as wide. */
  public Polyline moved(AffineTransform by) {
    float[] to = new float[points.length];
    by.transform(points, 0, to, 0, size());
    return new Polyline(to, closed, curved, paint, order);
  }

  /** When it was painted: a higher number lies over a lower one. */
  public int order() {
    return order;
  }

  public Box box() {
    return box;
  }

  /** The box around lines, of which there is at least one. */
  public static Box around(List<Polyline> lines) {
    return lines.stream().map(Polyline::box).reduce(Box::union).orElseThrow();
  }

  /** Whether the first and last point meet within {@code tolerance} points, or it was closed. */
  public boolean isLoop(double tolerance) {
    int last = size() - 1;
    return closed || last > 1 && Math.hypot(x(0) - x(last), y(0) - y(last)) <= tolerance;
  }

  /** Length in points, the closing side included. */
  public double length() {
    double sum = 0;
    for (int i = 1; i < size(); i++) {
      sum += Math.hypot(x(i) - x(i - 1), y(i) - y(i - 1));
    }
    return closed ? sum + Math.hypot(x(0) - x(size() - 1), y(0) - y(size() - 1)) : sum;
  }

  /** Area inside, in square points, after the shoelace formula; meaningful for loops. */
  public double area() {
    double twice = 0;
    for (int i = 0, j = size() - 1; i < size(); j = i++) {
      twice += x(j) * y(i) - x(i) * y(j);
    }
    return Math.abs(twice) / 2;
  }

  /** Whether it fills its box but for a fiftieth: an upright rectangle, meaningful for loops. */
  public boolean isRectangle() {
    return !curved && area() > 0.98 * box.area();
  }
}
