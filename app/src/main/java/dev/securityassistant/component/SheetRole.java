package dev.securityassistant.component;

import java.util.Locale;

/** What a sheet of the set is for. Only plans, and lists that stand alone, are counted. */
public enum SheetRole {
  PLAN,
  LEGEND,
  SCHEDULE,
  RISER,
  DETAIL,
  COVER,
  NOTES,
  OTHER;

  /** The spelling in files: {@code plan}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
