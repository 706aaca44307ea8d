package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a door schedule table.
 *
 * @param doorId as printed
 * @param location room or description; null where the table does not say
 * @param level null where neither a column nor a section row says
 * @param leaves number of leaves; null where the table does not say
 * @param fireRating as printed; null where the table does not say
 * @param counts devices by type; 0 where a dash says so, absent where the cell is blank or there is
 *     no column
 * @param box around the row on the page as viewed
 * @param page from 1
 */
public record TableRow(
    String doorId,
    @Nullable String location,
    @Nullable String level,
    @Nullable Integer leaves,
    @Nullable String fireRating,
    Map<ComponentType, Integer> counts,
    Box box,
    int page) {

  public TableRow {
    Map<ComponentType, Integer> ordered = new EnumMap<>(ComponentType.class);
    ordered.putAll(counts);
    counts = Collections.unmodifiableMap(ordered);
  }

  /** What the row tells of its door, by contract name. */
  Map<String, Object> attributes() {
    Map<String, Object> attributes = new LinkedHashMap<>();
    attributes.put("schedule_row", true);
    attributes.put("schedule_page", page);
    put(attributes, "level", level);
    put(attributes, "leaves", leaves);
    put(attributes, "fire_rating", fireRating);
    return attributes;
  }

  private static void put(Map<String, Object> attributes, String name, @Nullable Object value) {
    if (value != null) {
      attributes.put(name, value);
    }
  }
}
