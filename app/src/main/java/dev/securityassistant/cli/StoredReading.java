package dev.securityassistant.cli;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Job;
import dev.securityassistant.json.ExtractionJson;
import dev.securityassistant.json.SpecificationJson;
import dev.securityassistant.pipeline.Inputs;
import dev.securityassistant.schedule.explain.ScheduleTrace;
import dev.securityassistant.specification.Specification;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** What a job has stored of its reading, and the reading done again where more is asked. */
final class StoredReading {

  private final Application application;
  private final Job job;

  StoredReading(Application application, Job job) {
    this.application = application;
    this.job = job;
  }

  /** The components as stored, after review where there was one. */
  Extraction components() throws IOException {
    Checkpoint point = job.checkpoints().get(Checkpoint.COMPONENTS);
    if (point == null) {
      throw new CommandException(
          ExitCode.NO_SUCH_JOB,
          "The drawing of %s was not read yet: the job is %s."
              .formatted(job.key(), job.state().status().code()));
    }
    try (InputStream content = application.stores().files().open(point.dataKey())) {
      return ExtractionJson.read(content);
    }
  }

  /** Reads the stored drawing again, for this page. */
  ScheduleTrace trace(int page) throws IOException {
    FileKey key = job.inputFiles().get(Inputs.DRAWING);
    FileStore files = application.stores().files();
    if (key == null || !files.exists(key)) {
      throw new CommandException(
          ExitCode.STORAGE,
          "The drawing of %s is no longer stored, so its reading cannot be explained; process it again."
              .formatted(job.key()));
    }
    Path scratch = Files.createDirectories(application.settings().scratch());
    Path drawing = Files.createTempFile(scratch, "explained", ".pdf");
    try {
      files.download(key, drawing);
      return application.tracing().trace(drawing, specification(), page);
    } catch (DrawingException e) {
      throw new CommandException(ExitCode.BAD_INPUT, String.valueOf(e.getMessage()));
    } finally {
      Files.deleteIfExists(drawing);
    }
  }

  private Specification specification() throws IOException {
    Checkpoint point = job.checkpoints().get(Checkpoint.CONTEXT);
    if (point == null) {
      return Specification.none();
    }
    try (InputStream content = application.stores().files().open(point.dataKey())) {
      return SpecificationJson.read(content);
    } catch (NoSuchFileException e) {
      throw new CommandException(
          ExitCode.STORAGE,
          "What was read off the specification of %s is no longer stored (%s); process it again."
              .formatted(job.key(), point.dataKey()));
    }
  }
}
