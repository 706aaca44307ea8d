package dev.securityassistant.job;

import dev.securityassistant.file.FileKey;
import java.time.Instant;
import java.util.Map;

/**
 * A change to a job's record. Each is one conditional write; {@code JobTransitions} says which is
 * legal when and what comes of it. Changes of a worker carry its lease's token and are refused once
 * the token is not the stored one.
 */
public sealed interface JobChange {

  /**
   * A worker takes the job: queued → processing, or processing → processing where the old lease has
   * expired. Counts an attempt.
   */
  record Claim(Lease lease) implements JobChange {}

  /** The worker lives: its lease now ends at {@code until}. */
  record Heartbeat(String token, Instant until) implements JobChange {}

  /**
   * A stage's result is stored; its version is 1 or the stored one plus 1. The same name and
   * version again is refused, unless the data key is the same: then nothing changes.
   */
  record SaveCheckpoint(String token, Checkpoint checkpoint, Metadata metadata)
      implements JobChange {}

  /** processing → completed. */
  record Complete(String token, Map<String, FileKey> outputFiles, Metadata metadata)
      implements JobChange {}

  /** processing → failed. */
  record Fail(String token, JobError error, Metadata metadata) implements JobChange {}

  /** processing → queued: the worker hands the job back, or will try again later. */
  record Release(String token) implements JobChange {}

  /**
   * processing → queued: somebody else hands the job back because its worker is gone. Refused
   * unless the lease is still the one that was seen, so that a worker that has given a sign of life
   * since keeps its job.
   */
  record HandBack(Lease seen) implements JobChange {}

  /** failed → queued: a person tries again. Attempts start at 0. */
  record Retry() implements JobChange {}

  /**
   * A completed job gets corrected components; the outputs are added to those it has, replacing
   * those of the same name. Refused unless the checkpoint's version is the stored one plus 1.
   */
  record SaveReview(Checkpoint checkpoint, Map<String, FileKey> outputFiles) implements JobChange {}
}
