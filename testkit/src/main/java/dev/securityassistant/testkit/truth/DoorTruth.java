package dev.securityassistant.testkit.truth;

import dev.securityassistant.testkit.paper.Rect;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A door of the drawing.
 *
 * @param page from 1; the plan's page where the door also stands in a schedule
 * @param location the room it secures
 * @param otherSide the room in front of it; null outdoors
 * @param aliases other forms in which its id may be reported
 * @param tag where its tag is; null where it has none
 */
public record DoorTruth(
    String id,
    int page,
    String location,
    @Nullable String otherSide,
    List<String> aliases,
    @Nullable Rect tag,
    List<DeviceTruth> devices) {

  public DoorTruth {
    aliases = List.copyOf(aliases);
    devices = List.copyOf(devices);
  }

  /** The same door, which may also be reported under these ids. */
  public DoorTruth alsoKnownAs(List<String> others) {
    return new DoorTruth(id, page, location, otherSide, others, tag, devices);
  }

  /** The same door with its tag and devices elsewhere. */
  DoorTruth placed(UnaryOperator<Rect> places) {
    return new DoorTruth(
        id,
        page,
        location,
        otherSide,
        aliases,
        tag == null ? null : places.apply(tag),
        devices.stream().map(d -> d.placed(places)).toList());
  }

  Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("page", page);
    map.put("location", location);
    map.put("location_other_side", otherSide);
    if (!aliases.isEmpty()) {
      map.put("aliases", aliases);
    }
    if (tag != null) {
      map.put("tag_bbox", Json.corners(tag));
    }
    map.put("devices", devices.stream().map(DeviceTruth::toMap).toList());
    return map;
  }
}
