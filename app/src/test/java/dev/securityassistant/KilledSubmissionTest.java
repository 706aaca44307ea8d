package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.cli.Application;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQuery;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.pipeline.Stores;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever submits is killed before one of the writes; the next command finds no half job. */
class KilledSubmissionTest {

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource({"put,0", "move,0", "create,0", "append,1", "send,1"})
  void thereIsAWholeJobOrNone(String point, int jobs) throws Exception {
    Path folder = temp.resolve("local_output");
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    ChildProcess.killParked(KilledSubmission.class, folder.toString(), drawing.toString(), point);

    Stores stores = Office.stores(folder);
    Application next = Office.open(folder, stores, Samples.agents());
    for (JobKey key : next.recovery().sweep("7central")) {
      next.worker().work(key, Progress.SILENT);
    }

    List<Job> ended = list(stores, JobStatus.COMPLETED, next);
    assertThat(ended).hasSize(jobs);
    assertThat(list(stores, JobStatus.QUEUED, next)).isEmpty();
    for (Job job : ended) {
      assertThat(stores.events().read(job.key().id(), job.createdAt()))
          .extracting(Event::type)
          .startsWith("job_created")
          .containsOnlyOnce("job_created", "job_completed");
    }
    next.submission().submit(Samples.order(drawing));
    assertThat(temp.resolve("scratch")).as("what the dead process left").isEmptyDirectory();
    try (Stream<FileStore.StoredFile> files = stores.files().list("")) {
      assertThat(files.map(f -> f.key().value()))
          .allMatch(key -> key.matches("(_temp|7central)/.+"));
    }
  }

  private static List<Job> list(Stores stores, JobStatus status, Application application)
      throws Exception {
    return stores
        .jobs()
        .list(
            new JobQuery("7central", new JobQuery.By.Status(status), true, 100, null),
            application.surroundings().clock().instant())
        .jobs();
  }
}
