package dev.securityassistant.benchmarks.scale;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobExistsException;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Goes through indexes page by page. */
public final class Listings {

  private Listings() {}

  /** Creates these jobs, some at a time; those that exist are left. */
  public static void fill(JobStore store, int count, IntFunction<Job> jobs) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      List<Future<?>> created = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        Job job = jobs.apply(i);
        created.add(
            pool.submit(() -> {
              try {
                store.create(job);
              } catch (JobExistsException e) {
                return false;
              }
              return true;
            }));
      }
      for (Future<?> one : created) {
        one.get();
      }
    }
  }

  /** Reads all pages by several readers at once, each from the first to the last; how many. */
  public static int readAll(
      JobStore store, String company, JobQuery.By by, int readers, Instant now) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(readers)) {
      List<Future<Integer>> reading = new ArrayList<>();
      for (int i = 0; i < readers; i++) {
        reading.add(pool.submit(() -> pages(store, company, by, now)));
      }
      int pages = 0;
      for (Future<Integer> one : reading) {
        pages += one.get();
      }
      return pages;
    }
  }

  private static int pages(JobStore store, String company, JobQuery.By by, Instant now)
      throws IOException {
    int pages = 0;
    @Nullable String cursor = null;
    do {
      JobPage page = store.list(new JobQuery(company, by, true, 50, cursor), now);
      cursor = page.next();
      pages++;
    } while (cursor != null);
    return pages;
  }
}
