package dev.securityassistant.benchmarks.scale;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.Summary;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.JobTransitions;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.job.Project;
import dev.securityassistant.json.JobJson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The writes of a job's record from creation to completion, made by the program's own transitions.
 * An item that changes is written once in each index; where the index's key changes, it is removed
 * under the old one and put under the new one, both at their sizes.
 */
final class JobLife {

  private static final String TOKEN = "0123456789abcdef0123456789abcdef";

  private final Instant start;
  private final List<Write> writes = new ArrayList<>();

  private JobLife(Instant start) {
    this.start = start;
  }

  static List<Write> of(Instant start) {
    JobLife life = new JobLife(start);
    life.play();
    return life.writes;
  }

  private void play() {
    JobKey key =
        new JobKey("7central", "st_marys_hospital", new JobId("job_1795349943695952275394"));
    Project project = new Project("St. Mary's Hospital", "Emergency Wing", "emergency_wing");
    Metadata metadata =
        new Metadata("Level_2.pdf", 24.5, 15, PdfType.VECTOR, 932L, Map.of(Agent.SCHEDULE, 0));
    Map<String, FileKey> inputs = new LinkedHashMap<>();
    for (String name : List.of("drawing.pdf", "context.docx")) {
      inputs.put(name.substring(0, name.indexOf('.')), project.file(key, name));
    }
    Job job =
        new Job(
            key,
            project,
            new Job.State(JobStatus.QUEUED, null, null, 0),
            start,
            start,
            inputs,
            Map.of(),
            Map.of(),
            metadata);
    add("create", null, job);
    Lease lease =
        new Lease(
            "worker-1.example.internal/4711/1795349943695",
            TOKEN,
            start.plus(Duration.ofMinutes(1)));
    job = step("claim", job, new JobChange.Claim(lease));
    for (Checkpoint checkpoint : checkpoints(project, key)) {
      job = step(checkpoint.name(), job, new JobChange.SaveCheckpoint(TOKEN, checkpoint, metadata));
    }
    Map<String, FileKey> outputs = new LinkedHashMap<>();
    outputs.put("excel", project.file(key, "schedule_v1.xlsx"));
    outputs.put("csv", project.file(key, "schedule_v1.csv"));
    outputs.put("marked_drawing", project.file(key, "drawing_marked_v1.pdf"));
    outputs.put("evaluation", project.file(key, "evaluation.json"));
    step("complete", job, new JobChange.Complete(TOKEN, outputs, metadata));
  }

  private List<Checkpoint> checkpoints(Project project, JobKey key) {
    Summary summary =
        new Summary(
            45,
            Map.of(
                ComponentType.DOOR, 45, ComponentType.READER, 42, ComponentType.EXIT_BUTTON, 38));
    return List.of(
        new Checkpoint(
            Checkpoint.CONTEXT, start, project.file(key, "checkpoint_context_v1.json"), 1, null),
        new Checkpoint(
            Checkpoint.COMPONENTS,
            start,
            project.file(key, "checkpoint_components_v1.json"),
            1,
            summary));
  }

  private Job step(String what, Job before, JobChange change) {
    Job after = JobTransitions.apply(before, change, start.plusSeconds(1));
    add(what, before, after);
    return after;
  }

  private void add(String what, @Nullable Job before, Job after) {
    int bytes = ItemSize.of(JobJson.item(after));
    int units = ItemSize.writeUnits(bytes);
    Map<String, Integer> keys = new LinkedHashMap<>();
    String status = "status=" + after.state().status().code();
    if (before != null && before.state().status() != after.state().status()) {
      keys.put(
          "status=" + before.state().status().code(),
          ItemSize.writeUnits(ItemSize.of(JobJson.item(before))));
    }
    keys.put(status, units);
    keys.put("client", units);
    keys.put("month", units);
    writes.add(new Write(what, bytes, units, keys));
  }
}
