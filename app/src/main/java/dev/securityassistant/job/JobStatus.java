package dev.securityassistant.job;

import java.util.Locale;

/** Where a job stands. The moves between these are those of {@link JobChange}. */
public enum JobStatus {
  QUEUED,
  PROCESSING,
  COMPLETED,
  FAILED;

  /** The spelling in the item: {@code queued}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
