package dev.securityassistant.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the attributes of a stored object. Each method throws {@link IllegalArgumentException},
 * naming the attribute, where it is missing or of another kind.
 *
 * @param where path of the object, for messages; empty for the item itself
 * @param values the attributes
 */
record Attributes(String where, Map<String, ? extends @Nullable Object> values) {

  static Attributes of(Map<String, ? extends @Nullable Object> item) {
    return new Attributes("", item);
  }

  boolean has(String name) {
    return values.get(name) != null;
  }

  String text(String name) {
    if (values.get(name) instanceof String text) {
      return text;
    }
    throw wrong(name, "text");
  }

  String text(String name, String otherwise) {
    return has(name) ? text(name) : otherwise;
  }

  long whole(String name) {
    return number(name).longValue();
  }

  double decimal(String name) {
    return number(name).doubleValue();
  }

  @Nullable Long optionalWhole(String name) {
    return has(name) ? Long.valueOf(whole(name)) : null;
  }

  boolean truth(String name) {
    if (values.get(name) instanceof Boolean truth) {
      return truth;
    }
    throw wrong(name, "true or false");
  }

  Instant instant(String name) {
    try {
      return Instant.parse(text(name));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "attribute %s%s is not a time like 2024-01-15T10:00:00Z".formatted(where, name), e);
    }
  }

  /** The object under this name; an empty one where there is none. */
  Attributes object(String name) {
    String path = where + name + ".";
    if (!has(name)) {
      return new Attributes(path, Map.of());
    }
    if (!(values.get(name) instanceof Map<?, ?> map)) {
      throw wrong(name, "an object");
    }
    Map<String, @Nullable Object> inner = new LinkedHashMap<>();
    map.forEach((key, value) -> inner.put(String.valueOf(key), value));
    return new Attributes(path, inner);
  }

  private Number number(String name) {
    if (values.get(name) instanceof Number number) {
      return number;
    }
    throw wrong(name, "a number");
  }

  private IllegalArgumentException wrong(String name, String expected) {
    return new IllegalArgumentException(
        "attribute %s%s is not %s: %s".formatted(where, name, expected, values.get(name)));
  }
}
