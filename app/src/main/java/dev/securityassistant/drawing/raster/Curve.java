package dev.securityassistant.drawing.raster;

/**
 * A traced line or area in pixel coordinates.
 *
 * @param points x and y in turn, at least two points; not copied
 * @param closed whether the last point is joined to the first
 * @param curved whether it stands for a curve
 * @param filled whether it is an area
 * @param width thickness of the line in pixels; 0 for an area
 */
@SuppressWarnings("ArrayRecordComponent")
public record Curve(double[] points, boolean closed, boolean curved, boolean filled, double width) {

  /** Points of a flattened whole ellipse. */
  private static final int STEPS = 24;

  public Curve {
    if (points.length < 4 || points.length % 2 != 0) {
      throw new IllegalArgumentException("a curve has at least two points");
    }
  }

  /** A straight line. */
  public static Curve of(Stroke s) {
    return new Curve(new double[] {s.x0(), s.y0(), s.x1(), s.y1()}, false, false, false, s.width());
  }

  /** The area of a stroke, as a rectangle. */
  public static Curve area(Stroke s) {
    double nx = -(s.y1() - s.y0()) / s.length() * s.width() / 2;
    double ny = (s.x1() - s.x0()) / s.length() * s.width() / 2;
    return new Curve(
        new double[] {
          s.x0() + nx,
          s.y0() + ny,
          s.x1() + nx,
          s.y1() + ny,
          s.x1() - nx,
          s.y1() - ny,
          s.x0() - nx,
          s.y0() - ny
        },
        true,
        false,
        true,
        0);
  }

  /** A rectangle's outline. */
  public static Curve of(Rect r) {
    return new Curve(
        new double[] {r.x0(), r.y1(), r.x1(), r.y1(), r.x1(), r.y0(), r.x0(), r.y0()},
        true,
        false,
        false,
        r.lineWidth());
  }

  /** An ellipse's outline or area. */
  public static Curve of(Round r) {
    double[] points = new double[2 * STEPS];
    for (int i = 0; i < STEPS; i++) {
      double a = 2 * Math.PI * i / STEPS;
      points[2 * i] = r.cx() + r.rx() * Math.cos(a);
      points[2 * i + 1] = r.cy() + r.ry() * Math.sin(a);
    }
    return new Curve(points, true, true, r.filled(), r.lineWidth());
  }

  /** How many points it has. */
  public int size() {
    return points.length / 2;
  }
}
