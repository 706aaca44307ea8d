package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;

/** A point in reading coordinates. */
public record Point(double x, double y) {

  public static Point centerOf(Box box) {
    return new Point(box.centerX(), box.centerY());
  }

  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  public double distance(Box box) {
    return box.distance(x, y);
  }

  public Point middle(Point other) {
    return new Point((x + other.x) / 2, (y + other.y) / 2);
  }
}
