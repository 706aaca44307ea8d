package dev.securityassistant.job;

/** The cursor was not given out by this store for this query. */
public final class BadCursorException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadCursorException(String message) {
    super(message);
  }
}
