package dev.securityassistant.job;

import static dev.securityassistant.job.Jobs.NOON;
import static dev.securityassistant.job.Jobs.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every {@link EventLog} promises. The log is empty before each test. */
public abstract class EventLogContract {

  private static final JobId JOB = new JobId("job_1");

  /** The log under test; a second call gives another one on the same events. */
  protected abstract EventLog open() throws IOException;

  @Test
  void an_appended_event_is_read_with_everything_it_holds() throws IOException {
    Event event = event("job_1", "evt_a", NOON.plusMillis(123));
    Event bare = new Event(JOB, NOON.plusSeconds(1), "evt_b", "job_created", null, null, Map.of());
    open().append(event);
    open().append(bare);

    assertThat(open().read(JOB, NOON)).containsExactly(event, bare);
  }

  @Test
  void a_job_without_events_has_none() throws IOException {
    assertThat(open().read(JOB, NOON)).isEmpty();
  }

  @Test
  void events_come_in_order_of_time_then_id_however_they_were_appended() throws IOException {
    Event late = event("job_1", "evt_a", NOON.plusMillis(1_000));
    Event second = event("job_1", "evt_c", NOON.plusMillis(20));
    Event first = event("job_1", "evt_b", NOON.plusMillis(20));
    for (Event event : new Event[] {late, second, first}) {
      open().append(event);
    }

    assertThat(open().read(JOB, NOON)).containsExactly(first, second, late);
  }

  @Test
  void the_same_event_twice_leaves_one() throws IOException {
    Event event = event("job_1", "evt_a", NOON);
    open().append(event);
    open().append(event);

    assertThat(open().read(JOB, NOON)).containsExactly(event);
    assertThat(open().purge(NOON.plus(Duration.ofDays(8)), true)).isEqualTo(1);
  }

  @Test
  void jobs_have_their_own_events() throws IOException {
    Event other = event("job_11", "evt_a", NOON);
    open().append(event("job_1", "evt_a", NOON));
    open().append(other);

    assertThat(open().read(new JobId("job_11"), NOON)).containsExactly(other);
  }

  @Test
  void text_with_line_ends_and_any_script_stays_one_event() throws IOException {
    Event event =
        new Event(
            JOB,
            NOON,
            "evt_a",
            "error_occurred",
            null,
            null,
            Map.of("message", "a\nb\r\n日本 \u2028🚪"));
    open().append(event);

    assertThat(open().read(JOB, NOON)).containsExactly(event);
  }

  @Test
  void an_event_is_gone_after_seven_days() throws IOException {
    Event event = event("job_1", "evt_a", NOON);
    open().append(event);
    Instant end = NOON.plus(Duration.ofDays(7));

    assertThat(open().read(JOB, end.minusMillis(1))).containsExactly(event);
    assertThat(open().read(JOB, end)).isEmpty();
  }

  @Test
  void purging_removes_expired_events_and_a_dry_run_only_counts_them() throws IOException {
    Event young = event("job_1", "evt_b", NOON.plusSeconds(1));
    open().append(event("job_1", "evt_a", NOON));
    open().append(young);
    open().append(event("job_2", "evt_a", NOON));
    Instant end = NOON.plus(Duration.ofDays(7));

    assertThat(open().purge(end, true)).isEqualTo(2);
    assertThat(open().purge(end, false)).isEqualTo(2);
    assertThat(open().purge(end, false)).isZero();
    assertThat(open().read(JOB, NOON)).containsExactly(young);
    assertThat(open().read(new JobId("job_2"), NOON)).isEmpty();
  }
}
