package dev.securityassistant.testkit.truth;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A component that belongs to no door: a camera, a detector, a panel. */
public record OtherTruth(
    String id, String type, int page, @Nullable String location, @Nullable String code) {

  Map<String, @Nullable Object> toMap() {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put("id", id);
    map.put("type", type);
    map.put("page", page);
    map.put("location", location);
    map.put("code", code);
    return map;
  }
}
