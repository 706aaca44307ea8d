package dev.securityassistant.context;

import dev.securityassistant.file.Refusal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The specification cannot be read, and trying again will not help. The message is for a person:
 * what failed and what to do.
 */
public final class SpecificationException extends RuntimeException implements Refusal {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * A refusal.
   *
   * @param code stable, for programs ({@code specification_encrypted})
   * @param message for a person
   */
  public SpecificationException(String code, String message) {
    this(code, message, null);
  }

  SpecificationException(String code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = Objects.requireNonNull(code);
  }

  @Override
  public String code() {
    return code;
  }
}
