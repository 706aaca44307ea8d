package dev.securityassistant.drawing.raster;

/**
 * A quarter of a circle, as doors are drawn with it: it starts at the tip of the leaf and ends
 * where the leaf lies when it is shut. Pixels.
 *
 * @param cx centre, the hinge
 * @param cy centre
 * @param radius length of the leaf
 * @param tipX direction from the centre to the tip, of length 1 with {@code tipY}
 * @param tipY see {@code tipX}
 * @param side 1 where the arc goes clockwise on the page from the tip, -1 where the other way
 * @param width thickness of the line
 */
public record QuarterArc(
    double cx, double cy, double radius, double tipX, double tipY, int side, double width) {

  /** Points of the flattened arc; the chords leave it by a thousandth of the radius. */
  private static final int STEPS = 16;

  public QuarterArc {
    if (radius <= 0 || Math.abs(side) != 1) {
      throw new IllegalArgumentException("an arc has a radius and goes to one side");
    }
  }

  /** Where it is at an angle from the tip, in radians; beyond a quarter turn the circle goes on. */
  double x(double angle) {
    return cx + radius * (tipX * Math.cos(angle) - side * tipY * Math.sin(angle));
  }

  /** See {@link #x}. */
  double y(double angle) {
    return cy + radius * (tipY * Math.cos(angle) + side * tipX * Math.sin(angle));
  }

  /** The same with another centre and radius. */
  QuarterArc moved(double dx, double dy, double wider) {
    return new QuarterArc(cx + dx, cy + dy, radius + wider, tipX, tipY, side, width);
  }

  /** The same with a line of this thickness. */
  QuarterArc drawn(double thickness) {
    return new QuarterArc(cx, cy, radius, tipX, tipY, side, thickness);
  }

  /** From the tip to the other end. */
  public Curve curve() {
    double[] points = new double[2 * (STEPS + 1)];
    for (int i = 0; i <= STEPS; i++) {
      double angle = i * Math.PI / 2 / STEPS;
      points[2 * i] = x(angle);
      points[2 * i + 1] = y(angle);
    }
    return new Curve(points, false, true, false, width);
  }

  /** The leaf: from the centre to the tip. */
  public Stroke leaf() {
    return new Stroke(cx, cy, x(0), y(0), width);
  }

  /** Whether another is the same arc, perhaps told from its other end. */
  boolean same(QuarterArc other) {
    double near = 0.15 * radius;
    return Math.hypot(x(Math.PI / 4) - other.x(Math.PI / 4), y(Math.PI / 4) - other.y(Math.PI / 4))
        < near;
  }
}
