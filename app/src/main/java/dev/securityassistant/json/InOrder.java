package dev.securityassistant.json;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects whose attributes come in one order whatever order they were met in, since DynamoDB keeps
 * none: so a job that was copied there and back is the same text.
 */
final class InOrder {

  private InOrder() {}

  /** These first, the others by name. */
  static <V extends @Nullable Object> Map<String, V> of(
      Map<String, ? extends V> object, List<String> first) {
    Comparator<String> order =
        Comparator.comparingInt((String name) -> place(first, name))
            .thenComparing(Comparator.naturalOrder());
    Map<String, V> ordered = new LinkedHashMap<>();
    object.keySet().stream().sorted(order).forEach(name -> put(ordered, name, object));
    return ordered;
  }

  @SuppressWarnings("NullAway") // a value is null where the object's is
  private static <V extends @Nullable Object> void put(
      Map<String, V> ordered, String name, Map<String, ? extends V> object) {
    ordered.put(name, object.get(name));
  }

  private static int place(List<String> first, String name) {
    int place = first.indexOf(name);
    return place < 0 ? first.size() : place;
  }
}
