package dev.securityassistant.local;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobExistsException;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobPage;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobStore;
import dev.securityassistant.job.JobTransitions;
import dev.securityassistant.job.NoSuchJobException;
import dev.securityassistant.json.JobItem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Job records in {@code jobs.json}. Every write replaces the file under a lock that all processes
 * share; reading is lock-free while the file has not changed. A damaged file is left alone and
 * copied aside, and every method says so.
 */
public final class LocalJobStore implements JobStore {

  private final LocalFolder folder;
  private final FolderLock lock;
  private final JobsJson file;
  private final LocalIndexes indexes;

  /** The records of this folder. */
  public LocalJobStore(LocalFolder folder) {
    this.folder = folder;
    this.lock = folder.lock("jobs");
    this.file = new JobsJson(folder);
    this.indexes = new LocalIndexes(folder);
  }

  @Override
  public void create(Job job) throws IOException {
    String key = job.key().toString();
    lock.run(() -> {
      JobsSnapshot all = file.read();
      if (all.items().containsKey(key)) {
        throw new JobExistsException("There is a job %s already.".formatted(key));
      }
      file.write(all.with(key, JobItem.of(job)));
    });
  }

  @Override
  public Optional<Job> find(JobKey key, Instant now) throws IOException {
    JobItem item = snapshot().items().get(key.toString());
    return item == null
        ? Optional.empty()
        : Optional.of(LocalIndexes.job(key.toString(), item)).filter(job -> !job.expired(now));
  }

  @Override
  public Job change(JobKey key, JobChange change, Instant now) throws IOException {
    return lock.with(() -> {
      JobsSnapshot all = file.read();
      JobItem item = all.items().get(key.toString());
      Job job = item == null ? null : LocalIndexes.job(key.toString(), item);
      if (item == null || job == null || job.expired(now)) {
        throw new NoSuchJobException("There is no job %s, or it has expired.".formatted(key));
      }
      Job changed = JobTransitions.apply(job, change, now);
      if (!changed.equals(job)) {
        file.write(all.with(key.toString(), item.replacedBy(changed)));
      }
      return changed;
    });
  }

  @Override
  public JobPage list(JobQuery query, Instant now) throws IOException {
    return indexes.list(snapshot(), query, now);
  }

  @Override
  public List<Job> oldest(JobStatus status, int limit, Instant now) throws IOException {
    return LocalIndexes.oldest(snapshot(), status, limit, now);
  }

  @Override
  public List<JobKey> purge(Instant now, boolean dryRun) throws IOException {
    if (dryRun) {
      return LocalIndexes.expired(snapshot(), now);
    }
    return lock.with(() -> {
      JobsSnapshot all = file.read();
      List<JobKey> expired = LocalIndexes.expired(all, now);
      if (!expired.isEmpty()) {
        file.write(all.without(expired.stream().map(JobKey::toString).toList()));
      }
      folder.aside().clean(now);
      return expired;
    });
  }

  private JobsSnapshot snapshot() throws IOException {
    JobsSnapshot known = file.known();
    if (known != null) {
      return known;
    }
    return Files.isWritable(folder.root()) ? lock.with(file::read) : file.read();
  }
}
