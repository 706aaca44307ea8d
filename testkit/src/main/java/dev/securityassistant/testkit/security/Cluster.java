package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.Comparator;
import java.util.List;

/**
 * The devices on one side of a door.
 *
 * @param area what they cover together
 * @param cells one for each device; at least one
 */
record Cluster(Rect area, List<Rect> cells) {

  /** The cell whose middle is nearest to the point. */
  Rect nearest(Point p) {
    return cells.stream()
        .min(Comparator.comparingDouble(c -> c.centre().distance(p)))
        .orElseThrow();
  }
}
