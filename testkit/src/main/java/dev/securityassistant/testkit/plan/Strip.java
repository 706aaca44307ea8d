package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;

/**
 * A row of rooms along a corridor.
 *
 * @param inwards unit vector from the corridor into the rooms
 */
record Strip(Rect area, Point inwards, Rect corridor) {

  boolean horizontal() {
    return Math.abs(inwards.y()) > 0.5;
  }

  double length() {
    return horizontal() ? area.w() : area.h();
  }

  double depth() {
    return horizontal() ? area.h() : area.w();
  }

  /** The part of the strip from {@code start} to {@code end} along its length. */
  Rect slice(double start, double end) {
    return horizontal()
        ? new Rect(area.x() + start, area.y(), end - start, area.h())
        : new Rect(area.x(), area.y() + start, area.w(), end - start);
  }
}
