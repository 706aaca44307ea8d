package dev.securityassistant.job;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a job's audit trail: the schema's item.
 *
 * @param jobId the job
 * @param timestamp to the millisecond
 * @param eventId {@code evt_} and letters or digits; unique in its job
 * @param type {@code job_created}, {@code agent_started}, {@code agent_completed}, {@code
 *     error_occurred}, {@code job_completed} …
 * @param agent who; null where no agent is concerned
 * @param durationMs how long it took; null where it has no length
 * @param details {@code message}, {@code token_usage}, {@code pages_processed} …: strings, whole
 *     numbers and booleans
 */
public record Event(
    JobId jobId,
    Instant timestamp,
    String eventId,
    String type,
    @Nullable Agent agent,
    @Nullable Long durationMs,
    Map<String, Object> details) {

  public Event {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
  }
}
