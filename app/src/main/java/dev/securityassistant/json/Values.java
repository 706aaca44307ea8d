package dev.securityassistant.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of free form: texts, numbers, flags, and lists and maps of them. */
final class Values {

  private Values() {}

  /** The value as JSON; anything unknown becomes its text. */
  static JsonNode node(@Nullable Object value) {
    JsonNodeFactory make = JsonNodeFactory.instance;
    return switch (value) {
      case null -> make.nullNode();
      case Boolean flag -> make.booleanNode(flag);
      case Integer whole -> make.numberNode(whole);
      case Long whole -> make.numberNode(whole);
      case Number number -> make.numberNode(number.doubleValue());
      case Map<?, ?> map -> {
        ObjectNode object = make.objectNode();
        map.forEach((key, item) -> object.set(String.valueOf(key), node(item)));
        yield object;
      }
      case Iterable<?> items -> {
        ArrayNode array = make.arrayNode();
        items.forEach(item -> array.add(node(item)));
        yield array;
      }
      default -> make.textNode(value.toString());
    };
  }

  /** A text, number or flag; anything nested as its JSON text. */
  static Object value(JsonNode node) {
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isIntegralNumber()) {
      return node.canConvertToInt() ? (Object) node.intValue() : (Object) node.longValue();
    }
    if (node.isNumber()) {
      return node.doubleValue();
    }
    return node.isTextual() ? node.textValue() : node.toString();
  }
}
