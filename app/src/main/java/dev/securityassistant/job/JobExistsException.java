package dev.securityassistant.job;

/** The key of a new job is taken. */
public final class JobExistsException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public JobExistsException(String message) {
    super(message);
  }
}
