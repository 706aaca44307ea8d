package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;

/** A point in reading coordinates. */
record Point(double x, double y) {

  static Point centerOf(Box box) {
    return new Point(box.centerX(), box.centerY());
  }

  double distance(Point other) {
    return Math.hypot(x - other.x, y - other.y);
  }

  double distance(Box box) {
    return box.distance(x, y);
  }

  Point middle(Point other) {
    return new Point((x + other.x) / 2, (y + other.y) / 2);
  }
}
