package dev.securityassistant.schedule.place;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.symbol.Cluster;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Doors that the drawing does not number at all: each opening with devices becomes a door, named
 * after the room it secures.
 */
public final class RoomTags {

  private static final double REACH = 60;

  private RoomTags() {}

  /** Places of such doors, with provisional names. */
  public static List<Tag> find(List<Cluster> clusters, List<Opening> openings, double scale) {
    Set<Opening> used = new LinkedHashSet<>();
    for (Cluster cluster : clusters) {
      if (!cluster.standsAlone()) {
        openings.stream()
            .filter(o -> o.center().distance(cluster.box()) < REACH * scale)
            .min(java.util.Comparator.comparingDouble(o -> o.center().distance(cluster.box())))
            .ifPresent(used::add);
      }
    }
    List<Tag> tags = new ArrayList<>();
    for (Opening opening : used) {
      Box gap = Box.of(opening.a().x(), opening.a().y(), opening.b().x(), opening.b().y());
      tags.add(new Tag("door " + (tags.size() + 1), "", gap, 1, Tag.Source.ROOM));
    }
    return tags;
  }

  /**
   * Names doors after their rooms: the room's number, else its name, with a count where a room has
   * several doors.
   */
  public static void name(List<AccessPoint> doors, Map<AccessPoint, Location> locations) {
    Map<String, Integer> counts = new HashMap<>();
    for (AccessPoint door : doors) {
      if (door.tag().source() == Tag.Source.ROOM) {
        Room room = locations.getOrDefault(door, Location.UNKNOWN).secured();
        String number = room == null ? null : room.number();
        String base = room == null ? "unnamed" : number == null ? room.name() : number;
        int n = counts.merge(base, 1, Integer::sum);
        String id = n == 1 ? base : base + "-" + n;
        door.tag(new Tag(id, id, door.tag().box(), 1, Tag.Source.ROOM));
      }
    }
  }
}
