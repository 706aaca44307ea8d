package dev.securityassistant.component;

import java.util.Locale;
import java.util.Optional;

/** The kinds of component a schedule counts, as the result contract lists them. */
public enum ComponentType {
  DOOR("Door"),
  READER("Reader"),
  KEYPAD("Keypad"),
  BIOMETRIC("Biometric reader"),
  EXIT_BUTTON("Request to exit"),
  LOCK("Lock"),
  DOOR_CONTACT("Door contact"),
  BREAK_GLASS("Break glass"),
  INTERCOM("Intercom"),
  CAMERA("Camera"),
  MOTION_DETECTOR("Motion detector"),
  GLASS_BREAK("Glass-break detector"),
  DURESS("Duress button"),
  PANEL("Panel"),
  TURNSTILE("Turnstile"),
  OUTPUT("Controlled output"),
  INPUT("Monitored input");

  private final String title;

  ComponentType(String title) {
    this.title = title;
  }

  /** The spelling in files: {@code door_contact}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The spelling for people: {@code Door contact}. */
  public String title() {
    return title;
  }

  /** The type with this code, in any case; empty where there is none. */
  public static Optional<ComponentType> ofCode(String code) {
    for (ComponentType type : values()) {
      if (type.name().equalsIgnoreCase(code)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }
}
