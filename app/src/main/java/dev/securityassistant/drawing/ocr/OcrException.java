package dev.securityassistant.drawing.ocr;

/** The recognition of lettering cannot be used on this machine, or failed. */
public final class OcrException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param message for a person: what failed and what to do
   */
  public OcrException(String message, Throwable cause) {
    super(message, cause);
  }
}
