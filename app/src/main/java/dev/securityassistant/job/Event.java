package dev.securityassistant.job;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a job's audit trail: the schema's item. Events are ordered by time, then id.
 *
 * @param jobId the job
 * @param timestamp to the millisecond
 * @param eventId {@code evt_} and letters or digits; unique in its job
 * @param type {@code job_created}, {@code agent_started}, {@code agent_completed}, {@code
 *     error_occurred}, {@code job_completed} …
 * @param agent who; null where no agent is concerned
 * @param durationMs how long it took; null where it has no length
 * @param details {@code message}, {@code token_usage}, {@code pages_processed} …: strings, whole
 *     numbers (kept as {@code Long}) and booleans
 */
public record Event(
    JobId jobId,
    Instant timestamp,
    String eventId,
    String type,
    @Nullable Agent agent,
    @Nullable Long durationMs,
    Map<String, Object> details)
    implements Comparable<Event> {

  /** How long an event is kept. */
  public static final Duration KEPT = Duration.ofDays(7);

  private static final Pattern ID = Pattern.compile("evt_[A-Za-z0-9]{1,64}");
  private static final Comparator<Event> ORDER =
      Comparator.comparing(Event::timestamp).thenComparing(Event::eventId);

  public Event {
    if (!ID.matcher(eventId).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not an event id; they look like evt_abc123".formatted(eventId));
    }
    timestamp = timestamp.truncatedTo(ChronoUnit.MILLIS);
    Map<String, Object> checked = new LinkedHashMap<>();
    details.forEach((name, value) -> checked.put(name, plain(name, value)));
    details = Collections.unmodifiableMap(checked);
  }

  /** When the event expires: 7 days after it happened. */
  public Instant expiresAt() {
    return timestamp.plus(KEPT);
  }

  /** Whether the event has expired at this time. */
  public boolean expired(Instant now) {
    return !now.isBefore(expiresAt());
  }

  @Override
  public int compareTo(Event other) {
    return ORDER.compare(this, other);
  }

  private static Object plain(String name, Object value) {
    return switch (value) {
      case String s -> s;
      case Boolean b -> b;
      case Long n -> n;
      case Integer n -> n.longValue();
      default ->
          throw new IllegalArgumentException(
              "detail '%s' is neither text, whole number nor boolean: %s".formatted(name, value));
    };
  }
}
