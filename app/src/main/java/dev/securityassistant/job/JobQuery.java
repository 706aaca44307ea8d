package dev.securityassistant.job;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question to one of the three indexes, always within one company.
 *
 * @param company company key
 * @param by which index
 * @param newestFirst order by creation
 * @param limit records a page, 1 to 1,000
 * @param cursor where the page before ended; null for the first page
 */
public record JobQuery(
    String company, By by, boolean newestFirst, int limit, @Nullable String cursor) {

  /** The index asked. */
  public sealed interface By {

    /** StatusDateIndex. */
    record Status(JobStatus status) implements By {}

    /** ClientProjectIndex: the client's name as typed. */
    record Client(String clientName) implements By {}

    /** DateRangeIndex: jobs created on these days or between, in UTC. */
    record Created(LocalDate first, LocalDate last) implements By {}
  }

  public JobQuery {
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("a page holds 1 to 1000 jobs, not " + limit);
    }
    if (by instanceof By.Created(LocalDate first, LocalDate last) && first.isAfter(last)) {
      throw new IllegalArgumentException(
          "the range ends (%s) before it starts (%s)".formatted(last, first));
    }
  }
}
