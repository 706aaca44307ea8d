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

  /**
   * What of this floor a sheet shows that is cut to {@code view}: rooms are cut at its edge and
   * lettered in what is left, walls may reach out of it.
   */
  public FloorPlan within(Rect view) {
    return new FloorPlan(
        building,
        rooms.stream()
            .filter(r -> view.meets(r.area()))
            .map(r -> new Room(r.name(), r.number(), r.area().common(view), r.kind()))
            .filter(r -> r.area().w() > 60)
            .toList(),
        doorways.stream().filter(d -> view.grow(-30).holds(Rect.centred(d.at(), 1, 1))).toList(),
        walls.stream().filter(w -> view.meets(w.area())).toList(),
        scale);
  }
}
