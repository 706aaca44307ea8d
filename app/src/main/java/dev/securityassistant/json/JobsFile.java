package dev.securityassistant.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The text of {@code jobs.json}: one object that holds an item under each partition key. Items are
 * found without being read, so that a file of ten thousand is opened fast and items that do not
 * change keep their text.
 */
public final class JobsFile {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JobsFile() {}

  /**
   * The items by partition key, in the file's order. Throws {@link IOException} saying where the
   * text stops being such a file.
   */
  public static Map<String, JobItem> read(byte[] content) throws IOException {
    Map<String, JobItem> items = new LinkedHashMap<>();
    try (JsonParser parser = FACTORY.createParser(content)) {
      expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
      for (String key = parser.nextFieldName(); key != null; key = parser.nextFieldName()) {
        expect(parser, parser.nextToken(), JsonToken.START_OBJECT);
        if (items.put(key, item(parser, content)) != null) {
          throw new IOException("the key " + key + " occurs twice");
        }
      }
      expect(parser, parser.currentToken(), JsonToken.END_OBJECT);
      if (parser.nextToken() != null) {
        throw new IOException("there is more after the end of the object");
      }
    } catch (JsonProcessingException e) {
      throw BadJson.of(e);
    }
    return items;
  }

  /** One line of the file: {@code "key": item}. */
  public static String line(String key, JobItem item) {
    return PlainJson.quoted(key) + ": " + item.json();
  }

  private static JobItem item(JsonParser parser, byte[] content) throws IOException {
    int start = (int) parser.currentTokenLocation().getByteOffset();
    String status = "";
    String client = "";
    String created = "";
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      JsonToken value = parser.nextToken();
      if (value == JsonToken.VALUE_STRING) {
        switch (name) {
          case "status" -> status = parser.getText();
          case "client_name" -> client = parser.getText();
          case "created_at" -> created = parser.getText();
          default -> parser.getTextLength();
        }
      } else {
        parser.skipChildren();
      }
    }
    expect(parser, parser.currentToken(), JsonToken.END_OBJECT);
    int end = (int) parser.currentLocation().getByteOffset();
    String json = new String(content, start, end - start, StandardCharsets.UTF_8);
    return new JobItem(json, status, client, created);
  }

  private static void expect(JsonParser parser, JsonToken found, JsonToken expected)
      throws IOException {
    if (found != expected) {
      throw new IOException(
          "expected %s and found %s at byte %d"
              .formatted(expected, found, parser.currentLocation().getByteOffset()));
    }
  }
}
