package dev.securityassistant.json;

import dev.securityassistant.job.Job;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A job's item as text, with the attributes the indexes need; empty where the item lacks them.
 *
 * @param json the whole item
 * @param status key of StatusDateIndex
 * @param clientName key of ClientProjectIndex
 * @param createdAt sort key of all three
 */
public record JobItem(String json, String status, String clientName, String createdAt) {

  /** The item of a new record. */
  public static JobItem of(Job job) {
    return of(JobJson.item(job));
  }

  /** The item of a record that replaces this one; attributes unknown here are kept. */
  public JobItem replacedBy(Job job) throws IOException {
    return of(JobJson.item(job, PlainJson.object(json)));
  }

  /** The record. Throws {@link IOException} where an attribute is missing or wrong. */
  public Job job() throws IOException {
    try {
      return JobJson.job(PlainJson.object(json));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static JobItem of(Map<String, ? extends @Nullable Object> item) {
    Attributes attributes = Attributes.of(item);
    return new JobItem(
        PlainJson.text(item),
        attributes.text("status"),
        attributes.text("client_name"),
        attributes.text("created_at"));
  }
}
