package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Rect;
import java.util.List;

/**
 * An invented floor.
 *
 * @param building outer walls, by their centre lines
 * @param scale points per unit of drawing size: 1 on A3, more on larger sheets
 */
public record FloorPlan(
    Rect building, List<Room> rooms, List<Doorway> doorways, List<Wall> walls, double scale) {

  public FloorPlan {
    rooms = List.copyOf(rooms);
    doorways = List.copyOf(doorways);
    walls = List.copyOf(walls);
  }
}
