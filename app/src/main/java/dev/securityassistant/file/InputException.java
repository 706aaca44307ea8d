package dev.securityassistant.file;

/** An input file that cannot be taken, for a reason that trying again does not change. */
public final class InputException extends Exception implements Refusal {

  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * @param code stable, for programs ({@code drawing_too_large})
   * @param message for a person: what failed, where, what to do
   */
  public InputException(String code, String message) {
    super(message);
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
