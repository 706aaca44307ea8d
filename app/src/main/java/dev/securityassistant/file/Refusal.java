package dev.securityassistant.file;

/**
 * Why an input cannot be taken, in the one form that all such exceptions have. Trying again does
 * not change it; the input has to change.
 */
public interface Refusal {

  /** Stable, for programs: {@code pdf_password}. */
  String code();

  /** For a person: what failed, where, what to do. */
  String getMessage();
}
