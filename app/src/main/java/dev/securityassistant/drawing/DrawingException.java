package dev.securityassistant.drawing;

import dev.securityassistant.file.Refusal;

/** A drawing that cannot be read, for a reason that trying again does not change. */
public final class DrawingException extends Exception implements Refusal {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, for programs ({@code pdf_password})
   * @param message for a person: what failed, where, what to do
   */
  public DrawingException(String code, String message) {
    super(message);
    this.code = code;
  }

  /** As above, with the error behind it. */
  public DrawingException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
