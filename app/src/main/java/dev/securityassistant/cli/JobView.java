package dev.securityassistant.cli;

import dev.securityassistant.component.Summary;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobError;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A job as the commands print it. */
final class JobView {

  private final Job job;
  private final Function<FileKey, String> location;

  JobView(Job job, Application application) {
    this(job, application.backend().location());
  }

  /**
   * @param location where a person finds a file
   */
  JobView(Job job, Function<FileKey, String> location) {
    this.job = job;
    this.location = location;
  }

  /** {@code job_id, key, status, files, summary}, and {@code error} of a failed job. */
  Map<String, @Nullable Object> outcome() {
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("job_id", job.key().id().value());
    view.put("key", job.key().toString());
    view.put("status", job.state().status().code());
    view.put("file_name", job.metadata().fileName());
    view.put("files", files());
    view.put("summary", summary());
    JobError error = job.state().error();
    if (error != null) {
      view.put("error", Map.of("code", error.code(), "message", error.message()));
    }
    return view;
  }

  /** All files of the job by name, with where a person finds them. */
  Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    job.inputFiles().forEach((name, key) -> files.put(name, path(key)));
    job.checkpoints().forEach((name, point) -> files.put(name, path(point.dataKey())));
    job.outputFiles().forEach((name, key) -> files.put(name, path(key)));
    return files;
  }

  /** Counts of the components; null before they were extracted. */
  @Nullable Map<String, Object> summary() {
    Checkpoint point = job.checkpoints().get(Checkpoint.COMPONENTS);
    Summary summary = point == null ? null : point.summary();
    if (summary == null) {
      return null;
    }
    Map<String, Integer> byType = new LinkedHashMap<>();
    summary.byType().forEach((type, count) -> byType.put(type.code(), count));
    return Map.of("total_components", summary.totalComponents(), "by_type", byType);
  }

  /** {@code Door 15, Reader 12}; empty before extraction. */
  String counts() {
    Checkpoint point = job.checkpoints().get(Checkpoint.COMPONENTS);
    Summary summary = point == null ? null : point.summary();
    if (summary == null) {
      return "";
    }
    if (summary.byType().isEmpty()) {
      return "nothing counted";
    }
    return summary.byType().entrySet().stream()
        .map(e -> "%s %d".formatted(e.getKey().title(), e.getValue()))
        .collect(Collectors.joining(", "));
  }

  private String path(FileKey key) {
    return location.apply(key);
  }
}
