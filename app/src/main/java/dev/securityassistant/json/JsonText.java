package dev.securityassistant.json;

import java.util.Map;

/** Maps, lists, texts, numbers and flags as JSON, for what a command prints. */
public final class JsonText {

  private JsonText() {}

  /** The object on one line, without a line break at its end; keys in the map's order. */
  public static String line(Map<String, ?> object) {
    return Values.node(object).toString();
  }
}
