package dev.securityassistant.aws;

import dev.securityassistant.job.JobKey;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The records this process wrote last, so that a worker need not read what it has just written. May
 * be out of date: what is built on one is written on the condition that it is not. Safe for use by
 * many threads.
 */
final class KnownJobs {

  private static final int MOST = 256;

  private final Map<JobKey, StoredJob> jobs =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<JobKey, StoredJob> eldest) {
          return size() > MOST;
        }
      };

  synchronized @Nullable StoredJob get(JobKey key) {
    return jobs.get(key);
  }

  synchronized void put(StoredJob stored) {
    jobs.put(stored.job().key(), stored);
  }

  synchronized void forget(JobKey key) {
    jobs.remove(key);
  }
}
