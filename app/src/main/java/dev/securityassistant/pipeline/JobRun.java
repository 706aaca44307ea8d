package dev.securityassistant.pipeline;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.job.Progress;
import dev.securityassistant.job.RefusedChangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One attempt at one job: what its stages share. Used by one thread. */
final class JobRun {

  private static final Retries.Listener QUIET = (failures, error) -> {};

  private final Stores stores;
  private final AuditTrail trail;
  private final Retries retries;
  private final Surroundings surroundings;
  private final Progress progress;
  private final Scratch scratch;
  private final Lease lease;
  private Job job;
  private long agentMillis;

  JobRun(Tools tools, AuditTrail trail, Progress progress, Scratch scratch, Job claimed) {
    this.stores = tools.stores();
    this.surroundings = tools.surroundings();
    this.retries = new Retries(tools.retryPolicy(), surroundings.sleeper());
    this.trail = trail;
    this.progress = progress;
    this.scratch = scratch;
    this.job = claimed;
    Lease held = claimed.state().lease();
    if (held == null) {
      throw new IllegalArgumentException("job %s is not claimed".formatted(claimed.key()));
    }
    this.lease = held;
  }

  Job job() {
    return job;
  }

  /** Time in agents during this attempt, in milliseconds. */
  long agentMillis() {
    return agentMillis;
  }

  Progress progress() {
    return progress;
  }

  /** Runs an agent's work, told about in events and to the progress; failures are recorded. */
  <T> T stage(Agent agent, Work<T> work) throws StageException, IOException, InterruptedException {
    store(() -> trail.agentStarted(agent));
    progress.started(agent);
    Instant start = surroundings.clock().instant();
    Done<T> done;
    try {
      done =
          retries.<Done<T>, Exception>call(
              work::run,
              (failures, error) -> trail.agentRetried(agent, failures, Failures.sentence(error)));
    } catch (RefusedChangeException | InterruptedException e) {
      throw e;
    } catch (Exception | VirtualMachineError e) {
      throw failed(agent, e, start);
    }
    long millis = millisSince(start);
    agentMillis += millis;
    store(() -> trail.agentCompleted(agent, millis, done.report()));
    progress.finished(agent, done.report().message());
    return done.value();
  }

  /** The input file on this machine; null where the job has none of this name. */
  @Nullable Path input(String name) throws IOException, InterruptedException {
    FileKey key = job.inputFiles().get(name);
    if (key == null) {
      return null;
    }
    Path target = scratch.file(key.fileName());
    if (!Files.exists(target)) {
      store(() -> stores.files().download(key, target));
    }
    return target;
  }

  Path folder(String name) {
    return scratch.file(name);
  }

  FileKey key(String fileName) {
    return job.project().file(job.key(), fileName);
  }

  /** The stored file, read. */
  <T> T read(FileKey key, Parser<T> parser) throws IOException, InterruptedException {
    return retries.<T, RuntimeException>call(
        () -> {
          try (InputStream content = stores.files().open(key)) {
            return parser.parse(content);
          }
        },
        QUIET);
  }

  /**
   * Stores a stage's result: the file first, unless an attempt that died has left it, then the
   * record. What counts from here on is what is stored.
   */
  <T> T checkpoint(Checkpoint checkpoint, byte[] content, Metadata metadata, Parser<T> parser)
      throws IOException, InterruptedException {
    store(() -> stores.files().putNew(checkpoint.dataKey(), new ByteArrayInputStream(content)));
    T stored = read(checkpoint.dataKey(), parser);
    change(new JobChange.SaveCheckpoint(lease.token(), checkpoint, metadata));
    return stored;
  }

  /** Stores an output under the file's own name. Not fenced: hold on before. */
  FileKey output(Path file) throws IOException, InterruptedException {
    FileKey key = key(String.valueOf(file.getFileName()));
    store(() -> {
      try (InputStream content = Files.newInputStream(file)) {
        stores.files().put(key, content);
      }
    });
    return key;
  }

  void change(JobChange change) throws IOException, InterruptedException {
    job =
        retries.<Job, RuntimeException>call(
            () -> stores.jobs().change(job.key(), change, now()), QUIET);
  }

  /**
   * Extends the lease to this long from now, unless half of that is left of it and nobody else can
   * have the job; refused where it is lost.
   */
  void holdOn(Duration time) throws IOException, InterruptedException {
    Lease known = job.state().lease();
    if (known != null && now().plus(time.dividedBy(2)).isBefore(known.until())) {
      return;
    }
    change(new JobChange.Heartbeat(lease.token(), now().plus(time)));
  }

  Lease lease() {
    return lease;
  }

  Instant now() {
    return surroundings.clock().instant();
  }

  /** Asks a store, trying again what may pass. */
  <T> T asked(Question<T> question) throws IOException, InterruptedException {
    return retries.<T, RuntimeException>call(question::ask, QUIET);
  }

  /** Does something with a store, trying again what may pass. */
  void store(Step step) throws IOException, InterruptedException {
    retries.<Boolean, RuntimeException>call(
        () -> {
          step.run();
          return true;
        },
        QUIET);
  }

  private StageException failed(Agent agent, Throwable failure, Instant start) {
    long millis = millisSince(start);
    agentMillis += millis;
    return new StageException(Failures.of(agent, failure), millis, failure);
  }

  private long millisSince(Instant start) {
    return Duration.between(start, now()).toMillis();
  }

  /** An agent's work. */
  @FunctionalInterface
  interface Work<T> {
    Done<T> run() throws IOException, InterruptedException, DrawingException;
  }

  /** A step with a store. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  /** A question to a store. */
  @FunctionalInterface
  interface Question<T> {
    T ask() throws IOException;
  }

  /** Reads a file's content. */
  @FunctionalInterface
  interface Parser<T> {
    T parse(InputStream content) throws IOException;
  }

  /** A stage's value and what to say about it. */
  record Done<T>(T value, StageReport report) {}
}
