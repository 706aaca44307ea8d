package dev.securityassistant.schedule.wall;

import dev.securityassistant.schedule.shape.Point;

/**
 * A piece of a wall, straight, in reading coordinates.
 *
 * @param sides 1 for one of a wall's two outlines, 2 for a line that stands for the whole wall
 */
public record Wall(Point a, Point b, int sides) {

  double length() {
    return a.distance(b);
  }
}
