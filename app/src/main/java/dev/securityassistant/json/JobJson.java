package dev.securityassistant.json;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.Names;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A job's record as the schema's item, in plain values (see {@link PlainJson}): the same for the
 * local {@code jobs.json} and for DynamoDB. Beside the schema's attributes it holds {@code
 * project_key}, {@code attempts} and, while a worker has the job, {@code lease}.
 */
public final class JobJson {

  /** The partition key's attribute. */
  public static final String KEY = "company#client#job";

  private static final String LEASE = "lease";

  private static final List<String> FILES =
      List.of("drawing", "context", "excel", "csv", "marked_drawing", "evaluation");

  private JobJson() {}

  /** The item. */
  public static Map<String, @Nullable Object> item(Job job) {
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    item.put(KEY, job.key().toString());
    item.put("company_id", job.key().company());
    item.put("client_name", job.project().clientName());
    item.put("project_name", job.project().projectName());
    item.put("project_key", job.project().projectKey());
    item.put("job_id", job.key().id().value());
    item.put("status", job.state().status().code());
    item.put("created_at", Times.seconds(job.createdAt()));
    item.put("updated_at", Times.seconds(job.updatedAt()));
    item.put("input_files", files(job.inputFiles()));
    item.put("checkpoints", CheckpointJson.objects(job.checkpoints()));
    item.put("output_files", files(job.outputFiles()));
    item.put("metadata", MetadataJson.object(job.metadata()));
    item.put("error", StateJson.error(job.state().error()));
    item.put("ttl", job.expiresAt().getEpochSecond());
    item.put("date_bucket", job.dateBucket());
    item.put("attempts", job.state().attempts());
    if (job.state().lease() != null) {
      item.put(LEASE, StateJson.lease(job.state().lease()));
    }
    return item;
  }

  /**
   * The item for a record that replaces a stored one: as {@link #item}, and after it the stored
   * item's attributes that are unknown here, so that nothing another version wrote is lost.
   */
  public static Map<String, @Nullable Object> item(
      Job job, Map<String, ? extends @Nullable Object> stored) {
    Map<String, @Nullable Object> item = item(job);
    stored.forEach((name, value) -> {
      if (!name.equals(LEASE)) {
        item.putIfAbsent(name, value);
      }
    });
    item.put("metadata", metadata(job, stored.get("metadata")));
    return item;
  }

  /**
   * Reads an item, also one without this program's own attributes. Throws {@link
   * IllegalArgumentException} naming the attribute where one is missing or wrong.
   */
  public static Job job(Map<String, ? extends @Nullable Object> item) {
    Attributes attributes = Attributes.of(item);
    Map<String, FileKey> inputs = readFiles(attributes.object("input_files"));
    return new Job(
        JobKey.parse(attributes.text(KEY)),
        new Project(
            attributes.text("client_name"),
            attributes.text("project_name"),
            attributes.text("project_key", projectKey(attributes, inputs))),
        StateJson.read(attributes),
        attributes.instant("created_at"),
        attributes.instant("updated_at"),
        inputs,
        CheckpointJson.read(attributes.object("checkpoints")),
        readFiles(attributes.object("output_files")),
        MetadataJson.read(attributes.object("metadata")));
  }

  private static Map<String, @Nullable Object> metadata(Job job, @Nullable Object stored) {
    Map<String, @Nullable Object> metadata = MetadataJson.object(job.metadata());
    if (stored instanceof Map<?, ?> old) {
      Set<String> known = Set.copyOf(metadata.keySet());
      old.forEach((name, value) -> {
        if (name instanceof String extra && !known.contains(extra)) {
          metadata.put(extra, value);
        }
      });
    }
    return metadata;
  }

  private static String projectKey(Attributes item, Map<String, FileKey> inputs) {
    FileKey drawing = inputs.get("drawing");
    List<String> names = drawing == null ? List.of() : drawing.names();
    return names.size() == 5 ? names.get(2) : Names.normalize(item.text("project_name"));
  }

  private static Map<String, @Nullable Object> files(Map<String, FileKey> files) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    InOrder.of(files, FILES).forEach((name, key) -> object.put(name, key.value()));
    return object;
  }

  private static Map<String, FileKey> readFiles(Attributes files) {
    Map<String, FileKey> keys = new LinkedHashMap<>();
    InOrder.of(files.values(), FILES)
        .keySet()
        .forEach(name -> keys.put(name, new FileKey(files.text(name))));
    return keys;
  }
}
