package dev.securityassistant.drawing;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.file.Refusal;
import org.jspecify.annotations.Nullable;

/** A drawing that cannot be read, for a reason that trying again does not change. */
public final class DrawingException extends Exception implements Refusal {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable PdfType type;

  /**
   * @param code stable, for programs ({@code pdf_password})
   * @param message for a person: what failed, where, what to do
   */
  public DrawingException(String code, String message) {
    super(message);
    this.code = code;
    this.type = null;
  }

  /** As above, with the error behind it. */
  public DrawingException(String code, String message, Throwable cause) {
    super(message, cause);
    this.code = code;
    this.type = null;
  }

  /** Of a page that carries its content in this way. */
  public DrawingException(String code, String message, PdfType type) {
    super(message);
    this.code = code;
    this.type = type;
  }

  /** The same of a page that carries its content in this way. */
  DrawingException of(PdfType type) {
    DrawingException known = new DrawingException(code, String.valueOf(getMessage()), type);
    known.initCause(this);
    return known;
  }

  /** How the page carries its content; null where that was not seen. */
  public @Nullable PdfType type() {
    return type;
  }

  @Override
  public String code() {
    return code;
  }
}
