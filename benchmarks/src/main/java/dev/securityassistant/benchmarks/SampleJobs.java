package dev.securityassistant.benchmarks;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.Summary;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.job.Project;
import dev.securityassistant.json.JobItem;
import dev.securityassistant.json.JobsFile;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Records of jobs that were completed in the last days. */
final class SampleJobs {

  private final Instant now;

  SampleJobs(Instant now) {
    this.now = now;
  }

  static JobKey key(int n) {
    return new JobKey("7central", "client_" + n % 40, new JobId("job_%022d".formatted(n)));
  }

  Job job(int n) {
    JobKey key = key(n);
    Project project = new Project("Client " + n % 40, "Emergency Wing", "emergency_wing");
    Instant at = now.minus(Duration.ofMinutes(n));
    FileKey components = project.file(key, "checkpoint_components_v1.json");
    Summary summary = new Summary(45, Map.of(ComponentType.DOOR, 45));
    return new Job(
        key,
        project,
        new Job.State(JobStatus.COMPLETED, null, null, 1),
        at,
        at,
        Map.of("drawing", project.file(key, "drawing.pdf")),
        Map.of(
            Checkpoint.COMPONENTS,
            new Checkpoint(Checkpoint.COMPONENTS, at, components, 1, summary)),
        Map.of("excel", project.file(key, "schedule_v1.xlsx")),
        new Metadata("Level_2.pdf", 24.5, 15, PdfType.VECTOR, 932L, Map.of(Agent.SCHEDULE, 0)));
  }

  /** Writes {@code jobs.json} with this many jobs at once. */
  void write(int count, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{");
      for (int n = 0; n < count; n++) {
        out.write(n == 0 ? "\n" : ",\n");
        out.write(JobsFile.line(key(n).toString(), JobItem.of(job(n))));
      }
      out.write("\n}\n");
    }
  }
}
