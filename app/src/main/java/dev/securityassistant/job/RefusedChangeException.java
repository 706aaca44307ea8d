package dev.securityassistant.job;

/** The change is not legal in the job's state, or the worker has lost its lease. */
public final class RefusedChangeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RefusedChangeException(String message) {
    super(message);
  }
}
