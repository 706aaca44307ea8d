package dev.securityassistant.job;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Keeps the audit trails of jobs.
 *
 * <p>Promised: an event that was appended is durable; reading gives the events in order of time,
 * then id; events older than 7 days are never returned; appending the same event twice leaves one.
 * Not atomic: reading while others append may or may not show the newest.
 */
public interface EventLog {

  /** Adds an event. */
  void append(Event event) throws IOException;

  /**
   * Adds events, in one request where the log can. Not atomic: where it fails, some may be there;
   * append them again.
   */
  default void appendAll(List<Event> events) throws IOException {
    for (Event event : events) {
      append(event);
    }
  }

  /** The job's events that have not expired at {@code now}; empty where there are none. */
  List<Event> read(JobId job, Instant now) throws IOException;

  /** Removes events older than 7 days; returns how many. With {@code dryRun} only counts. */
  int purge(Instant now, boolean dryRun) throws IOException;
}
