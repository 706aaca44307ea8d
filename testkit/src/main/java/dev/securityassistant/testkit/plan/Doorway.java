package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Point;
import org.jspecify.annotations.Nullable;

/**
 * An opening in a wall with its leaf or leaves.
 *
 * @param at middle of the opening on the wall's centre line
 * @param inwards unit vector from the public side into the room that the door secures
 * @param width of the whole opening, in points
 * @param leaves 1 or 2
 * @param secured the room behind the door
 * @param from the room in front of it; null where that is outdoors
 * @param hingeFirst whether the hinge of a single leaf lies against {@link #across}
 * @param swingsIn whether the leaf opens into the secured room
 */
public record Doorway(
    Point at,
    Point inwards,
    double width,
    int leaves,
    Room secured,
    @Nullable Room from,
    boolean hingeFirst,
    boolean swingsIn) {

  /** Unit vector along the wall. */
  public Point across() {
    return new Point(-inwards.y(), inwards.x());
  }

  public boolean inHorizontalWall() {
    return Math.abs(inwards.y()) > 0.5;
  }
}
