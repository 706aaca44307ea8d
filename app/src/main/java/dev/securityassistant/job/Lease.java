package dev.securityassistant.job;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A worker's claim on a job. It is valid before {@code until}; after that another worker may claim
 * the job, and from then on the first one's writes are refused because the token differs.
 *
 * @param owner the worker, for people to read
 * @param token unique for every claim
 * @param until when it ends, to the millisecond
 */
public record Lease(String owner, String token, Instant until) {

  public Lease {
    until = until.truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whether it has ended at this time. */
  public boolean expired(Instant now) {
    return !now.isBefore(until);
  }
}
