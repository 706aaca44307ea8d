package dev.securityassistant.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of a JSON object and says, where one is missing or of the wrong kind, which it was.
 * Keys nobody asks for are passed over.
 */
final class Fields {

  private static final ObjectMapper PRETTY =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final JsonNode node;
  private final String place;

  private Fields(JsonNode node, String place) {
    this.node = node;
    this.place = place;
  }

  /** Parses the whole stream as one object; {@code what} names it in errors. */
  static Fields parse(InputStream content, String what) throws IOException {
    try {
      JsonNode root = PRETTY.readTree(content);
      return new Fields(object(root, what), what);
    } catch (JsonProcessingException e) {
      throw new IOException(what + " is not JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** The object as indented UTF-8, ending in a line break. */
  static byte[] bytes(ObjectNode object) throws IOException {
    byte[] json = PRETTY.writeValueAsBytes(object);
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  static ObjectNode newObject() {
    return PRETTY.createObjectNode();
  }

  String text(String key) throws IOException {
    JsonNode value = required(key);
    if (!value.isTextual()) {
      throw wrong(key, "a text");
    }
    return value.textValue();
  }

  @Nullable String textOrNull(String key) throws IOException {
    return absent(key) ? null : text(key);
  }

  int whole(String key) throws IOException {
    JsonNode value = required(key);
    if (!value.canConvertToInt() || !value.canConvertToExactIntegral()) {
      throw wrong(key, "a whole number");
    }
    return value.intValue();
  }

  double number(String key) throws IOException {
    JsonNode value = required(key);
    if (!value.isNumber()) {
      throw wrong(key, "a number");
    }
    return value.doubleValue();
  }

  boolean flag(String key) throws IOException {
    JsonNode value = required(key);
    if (!value.isBoolean()) {
      throw wrong(key, "true or false");
    }
    return value.booleanValue();
  }

  /** A constant of the enum by its lower-case name. */
  <E extends Enum<E>> E constant(String key, Class<E> type) throws IOException {
    String code = text(key);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().toLowerCase(Locale.ROOT).equals(code)) {
        return constant;
      }
    }
    throw new IOException("%s: %s is '%s', which is not known".formatted(place, key, code));
  }

  <E extends Enum<E>> @Nullable E constantOrNull(String key, Class<E> type) throws IOException {
    return absent(key) ? null : constant(key, type);
  }

  Fields child(String key) throws IOException {
    String name = place + "." + key;
    return new Fields(object(required(key), name), name);
  }

  @Nullable Fields childOrNull(String key) throws IOException {
    return absent(key) ? null : child(key);
  }

  /** The list's objects, each read; an absent list is empty. */
  <T> List<T> list(String key, Reader<T> reader) throws IOException {
    List<T> read = new ArrayList<>();
    if (absent(key)) {
      return read;
    }
    for (JsonNode item : array(key)) {
      String name = "%s.%s[%d]".formatted(place, key, read.size());
      read.add(reader.read(new Fields(object(item, name), name)));
    }
    return read;
  }

  List<String> texts(String key) throws IOException {
    List<String> read = new ArrayList<>();
    if (absent(key)) {
      return read;
    }
    for (JsonNode item : array(key)) {
      if (!item.isTextual()) {
        throw wrong(key, "a list of texts");
      }
      read.add(item.textValue());
    }
    return read;
  }

  double[] numbers(String key, int count) throws IOException {
    JsonNode list = array(key);
    double[] read = new double[count];
    for (int i = 0; i < count; i++) {
      if (list.size() != count || !list.get(i).isNumber()) {
        throw wrong(key, count + " numbers");
      }
      read[i] = list.get(i).doubleValue();
    }
    return read;
  }

  /** Runs the reading of a record and turns what its constructor refuses into an error of input. */
  <T> T checked(Reader<T> reader) throws IOException {
    try {
      return reader.read(this);
    } catch (IllegalArgumentException e) {
      throw new IOException(place + ": " + e.getMessage(), e);
    }
  }

  /** The node itself, for values of free form. */
  JsonNode node() {
    return node;
  }

  private boolean absent(String key) {
    return node.path(key).isMissingNode() || node.path(key).isNull();
  }

  private JsonNode required(String key) throws IOException {
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      throw new IOException("%s: %s is missing".formatted(place, key));
    }
    return value;
  }

  private JsonNode array(String key) throws IOException {
    JsonNode value = required(key);
    if (!value.isArray()) {
      throw wrong(key, "a list");
    }
    return value;
  }

  private IOException wrong(String key, String wanted) {
    return new IOException(
        "%s: %s should be %s, not %s".formatted(place, key, wanted, node.get(key)));
  }

  private static JsonNode object(@Nullable JsonNode node, String place) throws IOException {
    if (node == null || !node.isObject()) {
      throw new IOException(place + " is not a JSON object");
    }
    return node;
  }

  /** Reads a value from an object's fields. */
  @FunctionalInterface
  interface Reader<T> {
    T read(Fields fields) throws IOException;
  }
}
