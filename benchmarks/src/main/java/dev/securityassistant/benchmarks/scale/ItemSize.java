package dev.securityassistant.benchmarks.scale;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The size of an item as DynamoDB counts it: names and strings in UTF-8, numbers by their digits, 3
 * bytes for a map or list and 1 for each value in it (Amazon DynamoDB Developer Guide, "Item sizes
 * and formats").
 */
final class ItemSize {

  private static final int CONTAINER = 3;

  private ItemSize() {}

  /** Bytes of the item. */
  static int of(Map<String, ? extends @Nullable Object> item) {
    return item.entrySet().stream().mapToInt(e -> text(e.getKey()) + value(e.getValue())).sum();
  }

  /** Write units of an item of this size in a table or index: one for each begun KB. */
  static int writeUnits(int bytes) {
    return Math.ceilDiv(bytes, 1_024);
  }

  private static int value(@Nullable Object value) {
    return switch (value) {
      case null -> 1;
      case String s -> text(s);
      case Boolean b -> 1;
      case Number n -> Math.ceilDiv(n.toString().replaceAll("[^0-9]", "").length(), 2) + 1;
      case Map<?, ?> map ->
          CONTAINER
              + map.entrySet().stream()
                  .mapToInt(e -> 1 + text(String.valueOf(e.getKey())) + value(e.getValue()))
                  .sum();
      case List<?> list -> CONTAINER + list.stream().mapToInt(v -> 1 + value(v)).sum();
      default -> throw new IllegalArgumentException("not a plain value: " + value);
    };
  }

  private static int text(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
