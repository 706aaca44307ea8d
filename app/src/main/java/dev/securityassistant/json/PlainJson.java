package dev.securityassistant.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON objects as plain Java: maps in the order of the text, lists, strings, numbers, booleans and
 * nulls.
 */
public final class PlainJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT =
      new TypeReference<>() {};

  private PlainJson() {}

  /** The object on one line, without spaces. */
  public static String text(Map<String, ? extends @Nullable Object> object) {
    try {
      return MAPPER.writeValueAsString(object);
    } catch (IOException e) {
      throw new UncheckedIOException("not made of plain values: " + object, e);
    }
  }

  /** The string as JSON, in quotes. */
  public static String quoted(String text) {
    try {
      return MAPPER.writeValueAsString(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads one object. Throws {@link IOException} where the text is not one, or goes on after it.
   */
  public static Map<String, @Nullable Object> object(String text) throws IOException {
    try {
      Map<String, @Nullable Object> object = MAPPER.readValue(text, OBJECT);
      if (object == null) {
        throw new IOException("null is not a JSON object");
      }
      return object;
    } catch (JsonProcessingException e) {
      throw BadJson.of(e);
    }
  }
}
