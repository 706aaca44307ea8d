package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.cli.Application;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker completes the record and dies before it writes the last events. */
class TrailRepairTest {

  @TempDir Path temp;

  @Test
  void a_completed_jobs_trail_gets_the_end_of_its_agents_and_its_own() throws Exception {
    Application office = office("whole");
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    JobKey key = office.submission().submit(Samples.order(drawing)).key();
    Job job = office.worker().work(key, Progress.SILENT).orElseThrow();
    List<Event> whole = office.stores().events().read(key.id(), job.updatedAt());
    Application cut = office("cut");
    cut.stores().jobs().create(job);
    cut.stores().events().appendAll(whole.subList(0, whole.size() - 2));

    cut.recovery().repair(job);
    cut.recovery().repair(job);

    List<Event> mended = cut.stores().events().read(key.id(), job.updatedAt());
    assertThat(whole.get(whole.size() - 2).agent()).isEqualTo(Agent.JUDGE);
    assertThat(mended).extracting(Event::type).isEqualTo(types(whole));
    assertThat(mended.get(mended.size() - 2).agent()).isEqualTo(Agent.JUDGE);
    assertThat(mended.getLast()).isEqualTo(whole.getLast());
  }

  private static List<String> types(List<Event> events) {
    return events.stream().map(Event::type).toList();
  }

  private Application office(String name) throws Exception {
    Path folder = temp.resolve(name);
    return Office.open(folder, Office.stores(folder), Samples.agents());
  }
}
