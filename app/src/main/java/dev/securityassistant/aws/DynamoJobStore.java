package dev.securityassistant.aws;

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
import dev.securityassistant.job.RefusedChangeException;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Job records in DynamoDB. Every change is written on the condition that the record is still the
 * one it was built on; where it is not, it is built anew on what the refusal brought. Reads on
 * which a decision hangs are consistent; listings come from the indexes and may be late.
 */
public final class DynamoJobStore implements JobStore {

  private static final int TRIES = 20;

  private final JobsTable table;
  private final JobIndexes indexes;
  private final KnownJobs known = new KnownJobs();

  /** The records of this deployment. */
  public DynamoJobStore(AwsClients clients, AwsNames names) {
    this.table = new JobsTable(clients.dynamoDb(), names.jobs());
    this.indexes = new JobIndexes(table, new CursorSecret(clients.s3(), names.bucket()));
  }

  @Override
  public void create(Job job) throws IOException {
    StoredJob fresh = StoredJob.of(job);
    if (!table.create(fresh)) {
      throw new JobExistsException("There is a job %s already.".formatted(job.key()));
    }
    known.put(fresh);
  }

  @Override
  public Optional<Job> find(JobKey key, Instant now) throws IOException {
    return table.read(key).map(StoredJob::job).filter(job -> !job.expired(now));
  }

  @Override
  public Job change(JobKey key, JobChange change, Instant now) throws IOException {
    StoredJob remembered = known.get(key);
    Job attempted = remembered == null ? null : attempt(remembered, change, now);
    return attempted == null ? change(read(key), change, now) : attempted;
  }

  /** Builds on a record that may be out of date; null where only the table can decide. */
  private @Nullable Job attempt(StoredJob remembered, JobChange change, Instant now)
      throws IOException {
    Job changed;
    try {
      changed = JobTransitions.apply(remembered.job(), change, now);
    } catch (RefusedChangeException outOfDate) {
      return null;
    }
    if (changed.equals(remembered.job()) || remembered.job().expired(now)) {
      return null;
    }
    StoredJob fresh = remembered.replacedBy(changed);
    JobsTable.Outcome outcome = table.replace(remembered, fresh);
    if (outcome.written()) {
      known.put(fresh);
      return changed;
    }
    StoredJob found = outcome.found();
    return found == null ? null : change(found, change, now);
  }

  private Job change(StoredJob current, JobChange change, Instant now) throws IOException {
    StoredJob old = current;
    for (int i = 0; i < TRIES; i++) {
      if (old.job().expired(now)) {
        throw noSuchJob(old.job().key());
      }
      Job changed = JobTransitions.apply(old.job(), change, now);
      if (changed.equals(old.job())) {
        return changed;
      }
      StoredJob fresh = old.replacedBy(changed);
      JobsTable.Outcome outcome = table.replace(old, fresh);
      if (outcome.written()) {
        known.put(fresh);
        return changed;
      }
      if (outcome.found() == null) {
        throw noSuchJob(old.job().key());
      }
      old = outcome.found();
    }
    throw new IOException(
        "The record of %s in %s changes faster than this change can be made. Try again."
            .formatted(old.job().key(), table));
  }

  @Override
  public JobPage list(JobQuery query, Instant now) throws IOException {
    return indexes.list(query, now);
  }

  @Override
  public List<Job> oldest(JobStatus status, int limit, Instant now) throws IOException {
    return indexes.oldest(status, limit, now);
  }

  /**
   * As the port says. Finds expired records by DateRangeIndex, a query for each of the last 13
   * months; what is older DynamoDB has long removed by itself.
   */
  @Override
  public List<JobKey> purge(Instant now, boolean dryRun) throws IOException {
    List<JobKey> expired = indexes.expired(now);
    if (!dryRun) {
      for (JobKey key : expired) {
        indexes.delete(key, now);
        known.forget(key);
      }
    }
    return expired;
  }

  private StoredJob read(JobKey key) throws IOException {
    return table.read(key).orElseThrow(() -> noSuchJob(key));
  }

  private static NoSuchJobException noSuchJob(JobKey key) {
    return new NoSuchJobException("There is no job %s, or it has expired.".formatted(key));
  }
}
