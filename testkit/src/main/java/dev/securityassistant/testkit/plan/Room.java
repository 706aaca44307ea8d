package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Rect;

/**
 * A room of the floor.
 *
 * @param name as lettered on the plan, in one or two lines parted by a line feed
 * @param number as lettered under the name; unique on the floor
 * @param area between the centre lines of its walls
 */
public record Room(String name, String number, Rect area, RoomKind kind) {

  /** The name on one line. */
  public String plainName() {
    return name.replace('\n', ' ');
  }
}
