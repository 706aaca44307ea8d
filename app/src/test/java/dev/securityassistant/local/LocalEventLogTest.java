package dev.securityassistant.local;

import static dev.securityassistant.job.Jobs.NOON;
import static dev.securityassistant.job.Jobs.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.job.Event;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.EventLogContract;
import dev.securityassistant.job.JobId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalEventLogTest extends EventLogContract {

  @TempDir Path folder;

  @Override
  protected EventLog open() throws IOException {
    return new LocalEventLog(LocalFolder.open(folder));
  }

  @Test
  void a_torn_last_line_is_left_out_and_cut_off_by_the_next_event() throws IOException {
    Event first = event("job_1", "evt_a", NOON);
    Event second = event("job_1", "evt_b", NOON.plusSeconds(1));
    open().append(first);
    Path file = folder.resolve("events/job_1.jsonl");
    Files.writeString(file, "{\"job_id\":\"job_1\",\"日", StandardOpenOption.APPEND);

    assertThat(open().read(new JobId("job_1"), NOON)).containsExactly(first);
    open().append(second);
    assertThat(open().read(new JobId("job_1"), NOON)).containsExactly(first, second);
    assertThat(Files.readAllLines(file)).hasSize(2);
  }

  @Test
  void a_last_line_that_only_lacks_its_end_is_kept() throws IOException {
    Event first = event("job_1", "evt_a", NOON);
    open().append(first);
    Path file = folder.resolve("events/job_1.jsonl");
    Files.writeString(file, Files.readString(file).stripTrailing());
    open().append(event("job_1", "evt_b", NOON));

    assertThat(open().read(new JobId("job_1"), NOON)).hasSize(2).contains(first);
  }
}
