package dev.securityassistant.drawing;

import java.util.Locale;

/** A page holds more than is read of one page. */
final class FullPageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  FullPageException(int most) {
    super(String.format(Locale.ROOT, "more than %,d letters and points of lines", most));
  }
}
