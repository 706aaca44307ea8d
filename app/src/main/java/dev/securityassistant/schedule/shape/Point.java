package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;

/** A point in reading coordinates. */
public record Point(double x, double y) {

  /** The middle of a box. */
  public static Point centerOf(Box box) {
    return new Point(box.centerX(), box.centerY());
  }

  /** How far it is to another point, in points of the page (1/72 inch). */
  public double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  /** How far it is to the nearest place of a box, in points of the page; 0 inside. */
  public double distance(Box box) {
    return box.distance(x, y);
  }

  /** The point half way to another. */
  public Point middle(Point other) {
    return new Point((x + other.x) / 2, (y + other.y) / 2);
  }
}
