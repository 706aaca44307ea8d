package dev.securityassistant.config;

/** A setting is wrong; the message names it, what it was and what it may be. */
public final class BadSettingException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BadSettingException(String message) {
    super(message);
  }
}
