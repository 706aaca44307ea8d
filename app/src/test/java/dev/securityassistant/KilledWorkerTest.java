package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.cli.Application;
import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Checkpoint;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.pipeline.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A worker is killed at a known point; another one brings the job to its end. */
class KilledWorkerTest {

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "in context",
        "in schedule",
        "before record components_extracted",
        "after schedule",
        "before event job_completed null"
      })
  void aJobWhoseWorkerIsKilledEndsOnce(String point) throws Exception {
    killAndResume(point);
  }

  @Tag("slow")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "before event job_claimed null",
        "start of context",
        "in context",
        "before record context_extracted",
        "before event agent_completed CONTEXT",
        "after context",
        "in schedule",
        "page of schedule",
        "before record components_extracted",
        "before event agent_completed SCHEDULE",
        "after schedule",
        "in codegen",
        "after codegen",
        "in judge",
        "after judge",
        "before record Complete",
        "before event job_completed null"
      })
  void aJobWhoseWorkerIsKilledAnywhereEndsOnce(String point) throws Exception {
    killAndResume(point);
  }

  private void killAndResume(String point) throws Exception {
    Path folder = temp.resolve("local_output");
    Stores stores = Office.stores(folder);
    JobKey key = submitted(folder, stores);

    ChildProcess.killParked(KilledWorker.class, folder.toString(), key.toString(), point);

    List<Agent> asked = new ArrayList<>();
    Application second = Office.open(folder, stores, listening(asked));
    Job atDeath = stores.jobs().find(key, second.surroundings().clock().instant()).orElseThrow();
    second.recovery().sweep("7central");
    second.worker().work(key, Progress.SILENT);

    Job ended = stores.jobs().find(key, second.surroundings().clock().instant()).orElseThrow();
    assertThat(ended.state().status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(ended.checkpoints()).containsAllEntriesOf(atDeath.checkpoints());
    if (atDeath.checkpoints().containsKey(Checkpoint.COMPONENTS)) {
      assertThat(asked).doesNotContain(Agent.SCHEDULE);
    }
    assertThat(files(stores))
        .containsExactlyInAnyOrder(
            "drawing.pdf",
            "context.txt",
            "checkpoint_context_v1.json",
            "checkpoint_components_v1.json",
            "schedule_v1.xlsx",
            "schedule_v1.csv",
            "drawing_marked_v1.pdf",
            "evaluation.json");
    if (atDeath.state().status() != JobStatus.COMPLETED) {
      assertThat(temp.resolve("scratch")).as("what the dead process left").isEmptyDirectory();
    }
    assertTrailIsWhole(stores.events().read(key.id(), second.surroundings().clock().instant()));
  }

  private static void assertTrailIsWhole(List<Event> events) {
    assertThat(events.getFirst().type()).isEqualTo("job_created");
    assertThat(events.getLast().type()).isEqualTo("job_completed");
    assertThat(events).extracting(Event::type).containsOnlyOnce("job_created", "job_completed");
    assertThat(completions(events, Agent.CONTEXT)).isOne();
    assertThat(completions(events, Agent.SCHEDULE)).isOne();
    assertThat(completions(events, Agent.CODEGEN)).isBetween(1L, 2L);
    assertThat(completions(events, Agent.JUDGE)).isBetween(1L, 2L);
    assertThat(events).extracting(Event::timestamp).isSorted();
  }

  private static long completions(List<Event> events, Agent agent) {
    return events.stream()
        .filter(e -> e.type().equals("agent_completed") && e.agent() == agent)
        .count();
  }

  private static Agents listening(List<Agent> asked) {
    Agents small = Samples.agents();
    return new Agents(
        small.context(),
        (jobId, drawing, specification, pages) -> {
          asked.add(Agent.SCHEDULE);
          return small.schedule().read(jobId, drawing, specification, pages);
        },
        small.codegen(),
        small.judge());
  }

  private JobKey submitted(Path folder, Stores stores) throws Exception {
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    Path specification = Files.writeString(temp.resolve("spec.txt"), "Lock type 1: maglock");
    return Office.open(folder, stores, Samples.agents())
        .submission()
        .submit(Samples.order(drawing, specification))
        .key();
  }

  private static List<String> files(Stores stores) throws IOException {
    try (Stream<FileStore.StoredFile> all = stores.files().list("7central/")) {
      return all.map(FileStore.StoredFile::key).map(FileKey::fileName).toList();
    }
  }
}
