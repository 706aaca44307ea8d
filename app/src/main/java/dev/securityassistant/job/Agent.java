package dev.securityassistant.job;

import java.util.Locale;

/** The four agents of the pipeline, in the order they work. */
public enum Agent {
  CONTEXT,
  SCHEDULE,
  CODEGEN,
  JUDGE;

  /** The name in token usage: {@code schedule}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name in events: {@code schedule_agent}. */
  public String eventName() {
    return code() + "_agent";
  }
}
