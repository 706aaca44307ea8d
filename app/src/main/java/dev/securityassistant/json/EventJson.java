package dev.securityassistant.json;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.JobId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An event as the schema's item, in plain values, with {@code ttl}. */
public final class EventJson {

  /** The sort key's attribute. */
  public static final String SORT_KEY = "timestamp#event_id";

  private static final List<String> DETAILS = List.of("message", "token_usage", "pages_processed");

  private EventJson() {}

  /** The item; {@code agent_name} and {@code duration_ms} are absent where they do not apply. */
  public static Map<String, @Nullable Object> item(Event event) {
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    item.put("job_id", event.jobId().value());
    item.put(SORT_KEY, Times.millis(event.timestamp()) + "#" + event.eventId());
    item.put("event_type", event.type());
    Agent agent = event.agent();
    if (agent != null) {
      item.put("agent_name", agent.eventName());
    }
    if (event.durationMs() != null) {
      item.put("duration_ms", event.durationMs());
    }
    item.put("details", InOrder.of(event.details(), DETAILS));
    item.put("ttl", event.expiresAt().getEpochSecond());
    return item;
  }

  /**
   * Reads an item. Throws {@link IllegalArgumentException} naming the attribute where one is
   * missing or wrong.
   */
  public static Event event(Map<String, ? extends @Nullable Object> item) {
    Attributes attributes = Attributes.of(item);
    String[] sortKey = attributes.text(SORT_KEY).split("#", 2);
    Attributes parts =
        Attributes.of(
            Map.of("timestamp", sortKey[0], "event_id", sortKey.length == 2 ? sortKey[1] : ""));
    Instant timestamp = parts.instant("timestamp");
    return new Event(
        new JobId(attributes.text("job_id")),
        timestamp,
        parts.text("event_id"),
        attributes.text("event_type"),
        attributes.has("agent_name")
            ? Codes.find(Agent.values(), Agent::eventName, attributes.text("agent_name"))
            : null,
        attributes.optionalWhole("duration_ms"),
        details(attributes.object("details")));
  }

  private static Map<String, Object> details(Attributes details) {
    Map<String, Object> plain = new LinkedHashMap<>();
    InOrder.of(details.values(), DETAILS)
        .forEach((name, value) -> {
          if (value instanceof Number number) {
            plain.put(name, number.longValue());
          } else if (value != null) {
            plain.put(name, value);
          }
        });
    return plain;
  }
}
