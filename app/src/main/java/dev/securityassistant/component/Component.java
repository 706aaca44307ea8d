package dev.securityassistant.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A door or device that the drawing shows.
 *
 * @param id spelled as on the drawing; {@code <door id>/<type>-<n>} for a device without an id of
 *     its own
 * @param type what it is
 * @param doorId the door it belongs to; null for doors and for devices that belong to none
 * @param location where it is: {@code from → to} for a door whose rooms are both known, else the
 *     room it secures or stands in; null where the drawing does not say
 * @param evidence page and box
 * @param confidence from 0 to 1; of components at 0.9, nine in ten are right
 * @param reasoning one sentence a designer would accept
 * @param attributes further facts by contract name ({@code code}, {@code from_room}, {@code
 *     leaves}, {@code id_source}, {@code class} …): strings, numbers and booleans, in a fixed order
 */
public record Component(
    String id,
    ComponentType type,
    @Nullable String doorId,
    @Nullable String location,
    Evidence evidence,
    double confidence,
    String reasoning,
    Map<String, Object> attributes) {

  public Component {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a component needs an id");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is from 0 to 1, not " + confidence);
    }
    attributes = Ordered.copy(attributes);
  }

  /** Whether it is a door. */
  public boolean isDoor() {
    return type == ComponentType.DOOR;
  }

  /** Whether it makes a row of the schedule: a door, or a device that belongs to no door. */
  public boolean isScheduleRow() {
    return isDoor() || doorId == null;
  }

  /** The same component with one attribute more, or another value of it. */
  public Component with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(attributes);
    more.put(name, value);
    return new Component(id, type, doorId, location, evidence, confidence, reasoning, more);
  }

  /** The room that a door secures; null where the drawing does not say. */
  public @Nullable String securedRoom() {
    String room = attribute("to_room");
    return room == null ? location : room;
  }

  /** The attribute as text; null where it is absent. */
  public @Nullable String attribute(String name) {
    Object value = attributes.get(name);
    return value == null ? null : value.toString();
  }
}
