package dev.securityassistant.job;

import dev.securityassistant.file.FileKey;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The record of a job: the schema's item.
 *
 * @param key company, client and id
 * @param project names as typed, and the project's key
 * @param state status, error, lease, attempts
 * @param createdAt to the second
 * @param updatedAt to the second
 * @param inputFiles {@code drawing}, and {@code context} where there is one
 * @param checkpoints by name
 * @param outputFiles {@code excel}, {@code evaluation} and further ones; empty before codegen
 * @param metadata facts of the run
 */
public record Job(
    JobKey key,
    Project project,
    State state,
    Instant createdAt,
    Instant updatedAt,
    Map<String, FileKey> inputFiles,
    Map<String, Checkpoint> checkpoints,
    Map<String, FileKey> outputFiles,
    Metadata metadata) {

  /** How long a job's record is kept. */
  public static final Duration KEPT = Duration.ofDays(30);

  /**
   * Where the job stands.
   *
   * @param status of the four
   * @param error why it failed; null unless it failed
   * @param lease who works on it; null unless it is processing
   * @param attempts how often it was claimed since it was submitted or a person retried it
   */
  public record State(
      JobStatus status, @Nullable JobError error, @Nullable Lease lease, int attempts) {}

  public Job {
    createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
    updatedAt = updatedAt.truncatedTo(ChronoUnit.SECONDS);
    inputFiles = Collections.unmodifiableMap(new LinkedHashMap<>(inputFiles));
    checkpoints = Collections.unmodifiableMap(new LinkedHashMap<>(checkpoints));
    outputFiles = Collections.unmodifiableMap(new LinkedHashMap<>(outputFiles));
  }

  /** When the record expires: 30 days after creation. */
  public Instant expiresAt() {
    return createdAt.plus(KEPT);
  }

  /** Whether the record has expired at this time. */
  public boolean expired(Instant now) {
    return !now.isBefore(expiresAt());
  }

  /** The month of creation in UTC, {@code 2024-01}: the partition of DateRangeIndex. */
  public String dateBucket() {
    return YearMonth.from(createdAt.atOffset(ZoneOffset.UTC)).toString();
  }

  Job with(State changed, Instant now) {
    return new Job(
        key, project, changed, createdAt, now, inputFiles, checkpoints, outputFiles, metadata);
  }

  Job with(Checkpoint saved) {
    Map<String, Checkpoint> all = new LinkedHashMap<>(checkpoints);
    all.put(saved.name(), saved);
    return new Job(
        key, project, state, createdAt, updatedAt, inputFiles, all, outputFiles, metadata);
  }

  Job with(Metadata changed) {
    return new Job(
        key, project, state, createdAt, updatedAt, inputFiles, checkpoints, outputFiles, changed);
  }

  Job withOutputFiles(Map<String, FileKey> changed) {
    return new Job(
        key, project, state, createdAt, updatedAt, inputFiles, checkpoints, changed, metadata);
  }
}
