package dev.securityassistant.job;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a listing.
 *
 * @param jobs full up to the query's limit unless the index is exhausted
 * @param next cursor of the next page; null on the last
 */
public record JobPage(List<Job> jobs, @Nullable String next) {

  public JobPage {
    jobs = List.copyOf(jobs);
  }
}
