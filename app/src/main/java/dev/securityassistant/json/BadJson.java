package dev.securityassistant.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Makes one sentence of the library's errors: what is wrong, and at which line and column. */
final class BadJson {

  private BadJson() {}

  static IOException of(JsonProcessingException e) {
    JsonLocation at = e.getLocation();
    String place =
        at == null ? "" : " (line %d, column %d)".formatted(at.getLineNr(), at.getColumnNr());
    return new IOException(e.getOriginalMessage() + place, e);
  }
}
