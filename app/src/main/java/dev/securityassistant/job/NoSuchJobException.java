package dev.securityassistant.job;

/** There is no such job, or it has expired. */
public final class NoSuchJobException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NoSuchJobException(String message) {
    super(message);
  }
}
