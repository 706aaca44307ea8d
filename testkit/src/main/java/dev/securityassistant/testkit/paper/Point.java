package dev.securityassistant.testkit.paper;

/** A place on a sheet as it is viewed: points, origin at the top left, x right, y down. */
public record Point(double x, double y) {

  public Point plus(double dx, double dy) {
    return new Point(x + dx, y + dy);
  }

  /** This point moved by {@code distance} points along the direction. */
  public Point along(Point direction, double distance) {
    return new Point(x + direction.x * distance, y + direction.y * distance);
  }

  public Point towards(Point other, double share) {
    return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
  }

  public double distance(Point other) {
    return Math.hypot(other.x - x, other.y - y);
  }
}
