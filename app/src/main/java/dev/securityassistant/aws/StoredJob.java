package dev.securityassistant.aws;

import dev.securityassistant.job.Job;
import dev.securityassistant.json.JobJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A record as the table has it.
 *
 * @param item all attributes, also those unknown here
 * @param job what they say
 */
record StoredJob(Map<String, AttributeValue> item, Job job) {

  /** What every change alters in one of: nothing was written since they were read if all agree. */
  private static final String[] GUARDS = {
    "status", "updated_at", "attempts", "lease", "checkpoints"
  };

  static StoredJob of(Job job) {
    return new StoredJob(Items.values(JobJson.item(job)), job);
  }

  /** Reads an item. Throws {@link IOException} naming it where an attribute is missing or wrong. */
  static StoredJob of(Map<String, AttributeValue> item) throws IOException {
    try {
      return new StoredJob(item, JobJson.job(Items.plain(item)));
    } catch (IllegalArgumentException e) {
      throw new IOException(
          "The item %s in the jobs table cannot be understood: %s. Repair it by hand."
              .formatted(item.get(JobJson.KEY), e.getMessage()),
          e);
    }
  }

  /** The record that replaces this one; attributes unknown here are kept. */
  StoredJob replacedBy(Job changed) {
    return new StoredJob(Items.values(JobJson.item(changed, Items.plain(item))), changed);
  }

  /** The condition that the table still has this record. */
  Condition unchanged() {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, AttributeValue> values = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder("attribute_exists(#key)");
    names.put("#key", JobJson.KEY);
    for (String guard : GUARDS) {
      @Nullable AttributeValue value = item.get(guard);
      names.put("#" + guard, guard);
      if (value == null) {
        text.append(" AND attribute_not_exists(#").append(guard).append(')');
      } else {
        values.put(":" + guard, value);
        text.append(" AND #").append(guard).append(" = :").append(guard);
      }
    }
    return new Condition(text.toString(), names, values);
  }

  /** A condition expression with its names and values. */
  record Condition(String text, Map<String, String> names, Map<String, AttributeValue> values) {}
}
