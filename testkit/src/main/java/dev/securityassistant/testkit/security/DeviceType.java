package dev.securityassistant.testkit.security;

import java.util.Locale;

/** The kinds of device the result contract knows. */
public enum DeviceType {
  READER,
  KEYPAD,
  BIOMETRIC,
  EXIT_BUTTON,
  LOCK,
  DOOR_CONTACT,
  BREAK_GLASS,
  INTERCOM,
  CAMERA,
  MOTION_DETECTOR,
  GLASS_BREAK,
  DURESS,
  PANEL,
  TURNSTILE,
  OUTPUT,
  INPUT;

  /** As result files spell it: {@code door_contact}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
