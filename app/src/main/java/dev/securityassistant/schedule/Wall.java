package dev.securityassistant.schedule;

/**
 * A piece of a wall, straight, in reading coordinates.
 *
 * @param sides 1 for one of a wall's two outlines, 2 for a line that stands for the whole wall
 */
record Wall(Point a, Point b, int sides) {

  double length() {
    return a.distance(b);
  }
}
