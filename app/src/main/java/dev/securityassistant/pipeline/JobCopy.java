package dev.securityassistant.pipeline;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.file.FileStore.StoredFile;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobExistsException;
import dev.securityassistant.job.JobStatus;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Copies finished jobs from one backend to another without change: files first, then events, the
 * record last. So a record in the target says that all of the job is there, and a copy that broke
 * off goes on where it was.
 */
public final class JobCopy {

  private final Stores from;
  private final Stores to;
  private final InstantSource clock;

  public JobCopy(Stores from, Stores to, InstantSource clock) {
    this.from = from;
    this.to = to;
    this.clock = clock;
  }

  /** What came of copying a job. */
  public enum Outcome {
    /** It is in the target now. */
    COPIED,
    /** It was there before, the same. */
    ALREADY_THERE,
    /** It waits, is being worked on, or changed meanwhile; copy again when it has ended. */
    NOT_FINISHED,
    /** The target has another record under its key, which is left alone. */
    DIFFERS
  }

  /** Copies the job. */
  public Outcome copy(Job job) throws IOException {
    JobStatus status = job.state().status();
    if (status != JobStatus.COMPLETED && status != JobStatus.FAILED) {
      return Outcome.NOT_FINISHED;
    }
    Optional<Job> there = to.jobs().find(job.key(), now());
    if (there.isPresent()) {
      return there.get().equals(job) ? Outcome.ALREADY_THERE : Outcome.DIFFERS;
    }
    copyFiles(job);
    for (Event event : from.events().read(job.key().id(), now())) {
      to.events().append(event);
    }
    if (!from.jobs().find(job.key(), now()).equals(Optional.of(job))) {
      return Outcome.NOT_FINISHED;
    }
    try {
      to.jobs().create(job);
      return Outcome.COPIED;
    } catch (JobExistsException e) {
      return Outcome.DIFFERS;
    }
  }

  private void copyFiles(Job job) throws IOException {
    FileKey any = job.project().file(job.key(), "x");
    String prefix = any.value().substring(0, any.value().length() - 1);
    Map<FileKey, StoredFile> there =
        listed(to.files(), prefix).stream().collect(Collectors.toMap(StoredFile::key, f -> f));
    for (StoredFile file : listed(from.files(), prefix)) {
      StoredFile copy = there.get(file.key());
      if (copy == null || copy.size() != file.size() || copy.modified().isBefore(file.modified())) {
        copyFile(file.key());
      }
    }
  }

  private void copyFile(FileKey key) throws IOException {
    try (InputStream content = from.files().open(key)) {
      to.files().put(key, content);
    }
  }

  private static List<StoredFile> listed(FileStore files, String prefix) throws IOException {
    try (Stream<StoredFile> all = files.list(prefix)) {
      return all.toList();
    }
  }

  private Instant now() {
    return clock.instant();
  }
}
