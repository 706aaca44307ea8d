package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;

/**
 * A text on a print, in viewed points.
 *
 * @param start where its baseline starts
 * @param degrees direction of its baseline, clockwise from left to right
 * @param size of its type
 * @param width along the baseline
 */
record PrintText(String text, Point start, double degrees, double size, double width) {

  private static final double CAPITALS = 0.72;

  Point end() {
    double angle = Math.toRadians(degrees);
    return start.plus(width * Math.cos(angle), width * Math.sin(angle));
  }

  /** Around its letters, where it reads from left to right; around its baseline else. */
  Rect box() {
    Point end = end();
    double up = Math.abs(degrees) < 1 ? CAPITALS * size : 0;
    return Rect.between(start.plus(0, -up), end);
  }

  /** Other words at this place. */
  PrintText saying(String words) {
    return new PrintText(words, start, degrees, size, width);
  }

  /** The same words elsewhere. */
  PrintText at(Point place) {
    return new PrintText(text, place, degrees, size, width);
  }
}
