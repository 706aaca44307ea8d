package dev.securityassistant.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as text of fixed width, so that they sort as they follow each other. */
final class Times {

  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter MILLIS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Times() {}

  /** {@code 2024-01-15T10:00:00Z}. */
  static String seconds(Instant time) {
    return SECONDS.format(time);
  }

  /** {@code 2024-01-15T10:00:00.123Z}. */
  static String millis(Instant time) {
    return MILLIS.format(time);
  }
}
