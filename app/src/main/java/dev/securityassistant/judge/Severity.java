package dev.securityassistant.judge;

import java.util.Locale;

/** How much a finding matters, most first. */
public enum Severity {
  CRITICAL,
  MAJOR,
  MINOR,
  INFORMATION;

  /** The spelling in files: {@code critical}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
