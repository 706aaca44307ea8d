package dev.securityassistant.pipeline;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.file.InputException;
import dev.securityassistant.file.Staging;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobIds;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Metadata;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes a drawing and its specification in. They land under {@code _temp/}, are checked there, move
 * into the job's folder, and only then is there a record, an event and a message in the queue. What
 * is refused leaves nothing behind.
 */
public final class Submission {

  private final Stores stores;
  private final Surroundings surroundings;
  private final InputChecks checks;
  private final Path scratch;
  private final JobIds ids;

  public Submission(
      Stores stores, Surroundings surroundings, InputChecks checks, Path scratch, JobIds ids) {
    this.stores = stores;
    this.surroundings = surroundings;
    this.checks = checks;
    this.scratch = scratch;
    this.ids = ids;
  }

  /**
   * Creates a queued job.
   *
   * @throws InputException where a file is refused; nothing was created
   * @throws DrawingException where the drawing cannot be opened; nothing was created
   * @throws IOException where a store or a file cannot be used; an unfinished job is never listed
   */
  public Job submit(Order order) throws IOException, InputException, DrawingException {
    checks.refuseUnfit(order.drawing());
    Path context = order.context();
    if (context != null) {
      checks.refuseUnfit(context);
    }
    Instant now = surroundings.clock().instant();
    JobId id = ids.next(now);
    Map<FileKey, FileKey> moves = new LinkedHashMap<>();
    try (Scratch copies = Scratch.in(scratch)) {
      Job job = stage(order, id, now, moves, copies);
      for (Map.Entry<FileKey, FileKey> move : moves.entrySet()) {
        stores.files().move(move.getKey(), move.getValue());
      }
      stores.jobs().create(job);
      new AuditTrail(stores.events(), id, surroundings).created(job);
      stores.queue().send(job.key());
      return job;
    } catch (InputException | DrawingException refused) {
      for (FileKey staged : moves.keySet()) {
        stores.files().delete(staged);
      }
      throw refused;
    }
  }

  private Job stage(Order order, JobId id, Instant now, Map<FileKey, FileKey> moves, Scratch copies)
      throws IOException, InputException, DrawingException {
    JobKey key = new JobKey(order.company(), order.client(), id);
    Map<String, FileKey> inputs = new LinkedHashMap<>();
    FileKey drawing = order.project().file(key, "drawing.pdf");
    Path copy =
        stage(order.drawing(), Staging.key(id.value(), "drawing.pdf"), drawing, moves, copies);
    int pages = checks.drawing(copy);
    inputs.put(Inputs.DRAWING, drawing);
    Path context = order.context();
    if (context != null) {
      String name = "context." + checks.context(context);
      FileKey target = order.project().file(key, name);
      checks.context(stage(context, Staging.key(id.value(), name), target, moves, copies));
      inputs.put(Inputs.CONTEXT, target);
    }
    return new Job(
        key,
        order.project(),
        new Job.State(JobStatus.QUEUED, null, null, 0),
        now,
        now,
        inputs,
        Map.of(),
        Map.of(),
        metadata(order.drawing(), copy, pages));
  }

  /** Puts the file under {@code _temp/} and returns a copy of what arrived there. */
  private Path stage(
      Path file, FileKey staged, FileKey target, Map<FileKey, FileKey> moves, Scratch copies)
      throws IOException {
    FileStore files = stores.files();
    moves.put(staged, target);
    try (InputStream content = Files.newInputStream(file)) {
      files.put(staged, content);
    }
    Path copy = copies.file(nameOf(file));
    files.download(staged, copy);
    return copy;
  }

  private static Metadata metadata(Path given, Path copy, @Nullable Integer pages)
      throws IOException {
    double megabytes = Math.round(Files.size(copy) / 1e3) / 1e3;
    return new Metadata(nameOf(given), megabytes, pages, null, null, Map.of());
  }

  private static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }
}
