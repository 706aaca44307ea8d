package dev.securityassistant.job;

import dev.securityassistant.file.FileKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one place that says which change is legal when, and what comes of it. The moves: queued →
 * processing → completed or failed; processing → queued; failed → queued. A store applies a change
 * here and writes the outcome on the condition that the record is still the one it read.
 *
 * <p>A worker is told apart by its lease's token alone: one whose lease has ended may still write
 * until another has claimed the job.
 */
public final class JobTransitions {

  private JobTransitions() {}

  /**
   * The record after the change; the very same object where the change has been made already.
   * Throws {@link RefusedChangeException} with a sentence for a person where it is not legal.
   */
  public static Job apply(Job job, JobChange change, Instant now) {
    return switch (change) {
      case JobChange.Claim c -> claim(job, c.lease(), now);
      case JobChange.Heartbeat c -> heartbeat(job, c, now);
      case JobChange.SaveCheckpoint c -> saveCheckpoint(job, c, now);
      case JobChange.Complete c -> complete(job, c, now);
      case JobChange.Fail c -> fail(job, c, now);
      case JobChange.Release c -> release(job, c.token(), now);
      case JobChange.HandBack(Lease seen) -> handBack(job, seen, now);
      case JobChange.Retry() -> retry(job, now);
      case JobChange.SaveReview c -> saveReview(job, c, now);
    };
  }

  private static Job claim(Job job, Lease lease, Instant now) {
    Lease held = job.state().lease();
    boolean free =
        switch (job.state().status()) {
          case QUEUED -> true;
          case PROCESSING -> held == null || held.expired(now);
          case COMPLETED, FAILED -> false;
        };
    if (!free) {
      throw refused(
          job, held == null ? "cannot be claimed" : "is being worked on by " + held.owner());
    }
    if (lease.expired(now)) {
      throw refused(job, "cannot be claimed with a lease that has already ended");
    }
    return job.with(state(JobStatus.PROCESSING, null, lease, job.state().attempts() + 1), now);
  }

  private static Job heartbeat(Job job, JobChange.Heartbeat change, Instant now) {
    Lease held = heldBy(job, change.token());
    Lease longer = new Lease(held.owner(), held.token(), change.until());
    return job.with(state(JobStatus.PROCESSING, null, longer, job.state().attempts()), now);
  }

  private static Job saveCheckpoint(Job job, JobChange.SaveCheckpoint change, Instant now) {
    heldBy(job, change.token());
    Checkpoint saved = job.checkpoints().get(change.checkpoint().name());
    if (isSame(saved, change.checkpoint())) {
      return job;
    }
    requireNext(job, saved, change.checkpoint());
    return job.with(job.state(), now).with(change.checkpoint()).with(change.metadata());
  }

  private static Job complete(Job job, JobChange.Complete change, Instant now) {
    heldBy(job, change.token());
    return job.with(state(JobStatus.COMPLETED, null, null, job.state().attempts()), now)
        .withOutputFiles(change.outputFiles())
        .with(change.metadata());
  }

  private static Job fail(Job job, JobChange.Fail change, Instant now) {
    heldBy(job, change.token());
    return job.with(state(JobStatus.FAILED, change.error(), null, job.state().attempts()), now)
        .with(change.metadata());
  }

  private static Job release(Job job, String token, Instant now) {
    heldBy(job, token);
    return job.with(state(JobStatus.QUEUED, null, null, job.state().attempts()), now);
  }

  private static Job handBack(Job job, Lease seen, Instant now) {
    if (job.state().status() != JobStatus.PROCESSING || !seen.equals(job.state().lease())) {
      throw refused(job, "has moved on since it was seen with a worker that is gone");
    }
    return job.with(state(JobStatus.QUEUED, null, null, job.state().attempts()), now);
  }

  private static Job retry(Job job, Instant now) {
    if (job.state().status() != JobStatus.FAILED) {
      throw refused(job, "can only be retried after it has failed");
    }
    return job.with(state(JobStatus.QUEUED, null, null, 0), now);
  }

  private static Job saveReview(Job job, JobChange.SaveReview change, Instant now) {
    if (job.state().status() != JobStatus.COMPLETED) {
      throw refused(job, "can only be corrected once it is completed");
    }
    Checkpoint saved = job.checkpoints().get(change.checkpoint().name());
    if (isSame(saved, change.checkpoint())) {
      return job;
    }
    requireNext(job, saved, change.checkpoint());
    Map<String, FileKey> outputs = new LinkedHashMap<>(job.outputFiles());
    outputs.putAll(change.outputFiles());
    return job.with(job.state(), now).with(change.checkpoint()).withOutputFiles(outputs);
  }

  private static Lease heldBy(Job job, String token) {
    Lease lease = job.state().lease();
    if (job.state().status() != JobStatus.PROCESSING || lease == null) {
      throw refused(job, "has no worker any more, so this worker's result is not taken");
    }
    if (!lease.token().equals(token)) {
      throw refused(
          job, "was taken over by " + lease.owner() + ", so this worker's result is not taken");
    }
    return lease;
  }

  private static boolean isSame(@Nullable Checkpoint saved, Checkpoint given) {
    return saved != null
        && saved.version() == given.version()
        && saved.dataKey().equals(given.dataKey());
  }

  private static void requireNext(Job job, @Nullable Checkpoint saved, Checkpoint given) {
    int next = saved == null ? 1 : saved.version() + 1;
    if (given.version() != next) {
      throw refused(
          job,
          "expects version %d of %s, not version %d; somebody else may have saved meanwhile"
              .formatted(next, given.name(), given.version()));
    }
  }

  private static Job.State state(
      JobStatus status, @Nullable JobError error, @Nullable Lease lease, int attempts) {
    return new Job.State(status, error, lease, attempts);
  }

  private static RefusedChangeException refused(Job job, String why) {
    return new RefusedChangeException(
        "Job %s (%s) %s.".formatted(job.key().id(), job.state().status().code(), why));
  }
}
