package dev.securityassistant.testkit.truth;

import dev.securityassistant.testkit.paper.Rect;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A device of a door.
 *
 * @param type as the result contract spells it: {@code door_contact}
 * @param code what is printed in or beside the symbol; null where nothing is
 * @param id its own tag on the drawing; null where it has none
 * @param legend its legend text; null where the drawing has no legend
 * @param bbox of the symbol; null where it is not drawn as a symbol
 */
public record DeviceTruth(
    String type,
    @Nullable String code,
    @Nullable String id,
    @Nullable String legend,
    @Nullable Rect bbox) {

  /** The same device elsewhere. */
  DeviceTruth placed(UnaryOperator<Rect> places) {
    return bbox == null ? this : new DeviceTruth(type, code, id, legend, places.apply(bbox));
  }

  Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("type", type);
    map.put("code", code);
    map.put("id", id);
    if (legend != null) {
      map.put("legend", legend);
    }
    if (bbox != null) {
      map.put("bbox", Json.corners(bbox));
    }
    return map;
  }
}
