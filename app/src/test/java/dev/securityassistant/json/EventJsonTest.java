package dev.securityassistant.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Jobs;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EventJsonTest {

  private static final String ITEM =
      """
      {
        "job_id": "job_1734567890",
        "timestamp#event_id": "2024-01-15T10:00:00.123Z#evt_abc123",
        "event_type": "agent_completed",
        "agent_name": "schedule_agent",
        "duration_ms": 8432,
        "details": {
          "message": "Successfully extracted 45 components",
          "token_usage": 45000,
          "pages_processed": 15
        },
        "ttl": 1705917600
      }
      """;

  @Test
  void the_schemas_item_is_read_and_written_to_the_letter() throws IOException {
    Map<String, @Nullable Object> item = PlainJson.object(ITEM);
    Event event = EventJson.event(item);

    assertThat(event.agent()).isEqualTo(Agent.SCHEDULE);
    assertThat(PlainJson.text(EventJson.item(event))).isEqualTo(PlainJson.text(item));
  }

  @Test
  void times_always_have_three_digits_of_milliseconds() {
    Event event = Jobs.event("job_1", "evt_a", Instant.parse("2026-03-10T12:00:00Z"));

    assertThat(EventJson.item(event))
        .containsEntry("timestamp#event_id", "2026-03-10T12:00:00.000Z#evt_a");
  }

  @Test
  void what_does_not_apply_is_absent() {
    Event event =
        new Event(
            Jobs.queued("job_1", Jobs.NOON).key().id(),
            Jobs.NOON,
            "evt_a",
            "job_created",
            null,
            null,
            Map.of());

    assertThat(EventJson.item(event)).doesNotContainKeys("agent_name", "duration_ms");
    assertThat(EventJson.event(EventJson.item(event))).isEqualTo(event);
  }
}
