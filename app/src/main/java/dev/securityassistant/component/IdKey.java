package dev.securityassistant.component;

import java.util.Locale;

/** How ids compare: {@code A-101-DR-B2}, {@code a.101.dr.b2} and {@code A101DRB2} are one id. */
public final class IdKey {

  private IdKey() {}

  /** The id in capitals without spaces, dots, dashes, underscores and slashes. */
  public static String of(String id) {
    return id.replaceAll("[\\s.\\-_/\\u2010-\\u2015]", "").toUpperCase(Locale.ROOT);
  }
}
