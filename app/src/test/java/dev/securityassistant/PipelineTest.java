package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.cli.Application;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.pipeline.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  @TempDir Path temp;
  private Path folder;
  private Stores stores;
  private Path drawing;

  @BeforeEach
  void open() throws IOException {
    folder = temp.resolve("local_output");
    stores = Office.stores(folder);
    drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
  }

  @Test
  void aJobRunsThroughAllFourAgents() throws Exception {
    Job job = run(Samples.agents());

    assertThat(job.state().status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(job.outputFiles()).containsOnlyKeys("excel", "csv", "marked_drawing", "evaluation");
    assertThat(job.metadata().totalPages()).isEqualTo(1);
    assertThat(job.metadata().processingTimeSeconds()).isNotNull();
    assertThat(types(job))
        .containsExactly(
            "job_created",
            "job_claimed",
            "agent_started",
            "agent_completed",
            "agent_started",
            "agent_completed",
            "agent_started",
            "agent_completed",
            "agent_started",
            "agent_completed",
            "job_completed");
  }

  @Test
  void whatCannotPassIsNotTriedAgain() throws Exception {
    AtomicInteger tries = new AtomicInteger();

    Job job =
        run(
            reading(() -> {
              tries.incrementAndGet();
              throw new DrawingException("pdf_password", "plan.pdf needs a password");
            }));

    assertThat(tries).hasValue(1);
    assertThat(error(job).code()).isEqualTo("pdf_password");
    assertThat(error(job).retryable()).isFalse();
    assertThat(types(job)).endsWith("agent_started", "error_occurred", "job_failed");
  }

  @Test
  void whatMayPassIsTriedAgainAndTheTrailSaysSo() throws Exception {
    AtomicInteger tries = new AtomicInteger();

    Job job =
        run(
            reading(() -> {
              if (tries.incrementAndGet() < 3) {
                throw new IOException("the disk is busy");
              }
            }));

    assertThat(job.state().status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(types(job)).filteredOn("agent_retried"::equals).hasSize(2);
  }

  @Test
  void whatNeverPassesFailsAsRetryableAndIsTriedAgainByAPerson() throws Exception {
    Job failed =
        run(
            reading(() -> {
              throw new IOException("No space left on device");
            }));
    assertThat(error(failed).code()).isEqualTo("storage");
    assertThat(error(failed).message()).startsWith("The disk is full");
    assertThat(error(failed).retryable()).isTrue();

    Application second = Office.open(folder, stores, Samples.agents());
    stores.jobs().change(failed.key(), new JobChange.Retry(), now(second));
    Optional<Job> ended = second.worker().work(failed.key(), Progress.SILENT);

    assertThat(ended.map(job -> job.state().status())).contains(JobStatus.COMPLETED);
    assertThat(ended.map(job -> job.state().attempts())).contains(1);
  }

  @Test
  void anErrorOfTheProgramIsNamedAsSuch() throws Exception {
    Job job =
        run(
            reading(() -> {
              throw new IllegalStateException("a bug");
            }));

    assertThat(error(job).code()).isEqualTo("internal");
    assertThat(error(job).message()).contains("schedule agent").contains("report");
  }

  @Test
  void aWorkerThatLostItsLeaseChangesNothing() throws Exception {
    JobKey key = submitted();
    Application slow =
        Office.open(
            folder,
            stores,
            reading(() -> {
              Job mine = stores.jobs().find(key, Instant.EPOCH).orElseThrow();
              Lease lease = Objects.requireNonNull(mine.state().lease());
              stores.jobs().change(key, new JobChange.Release(lease.token()), Instant.EPOCH);
            }));

    Optional<Job> ended = slow.worker().work(key, Progress.SILENT);

    Job job = stores.jobs().find(key, now(slow)).orElseThrow();
    assertThat(ended).isEmpty();
    assertThat(job.state().status()).isEqualTo(JobStatus.QUEUED);
    assertThat(job.checkpoints()).doesNotContainKey("components_extracted");
  }

  @Test
  void aJobWhoseWorkersKeepDyingIsFailed() throws Exception {
    JobKey key = submitted();
    Application application = Office.open(folder, stores, Samples.agents());
    for (int i = 0; i < application.settings().mostAttempts(); i++) {
      Lease lease = new Lease("elsewhere", "token" + i, now(application).plusSeconds(60));
      stores.jobs().change(key, new JobChange.Claim(lease), now(application));
      stores.jobs().change(key, new JobChange.Release("token" + i), now(application));
    }

    Job job = application.worker().work(key, Progress.SILENT).orElseThrow();

    assertThat(error(job).code()).isEqualTo("too_many_attempts");
  }

  @Test
  void resumingDoesNotReadTheDrawingAgain() throws Exception {
    Job done = run(Samples.agents());

    assertThat(done.checkpoints()).containsOnlyKeys("context_extracted", "components_extracted");
    assertThat(
            Office.open(folder, stores, Samples.agents())
                .worker()
                .work(done.key(), Progress.SILENT))
        .as("a job that has ended is not claimed")
        .isEmpty();
  }

  private Job run(Agents agents) throws Exception {
    JobKey key = submitted();
    return Office.open(folder, stores, agents).worker().work(key, Progress.SILENT).orElseThrow();
  }

  private JobKey submitted() throws Exception {
    return Office.open(folder, stores, Samples.agents())
        .submission()
        .submit(Samples.order(drawing))
        .key();
  }

  private static Agents reading(Hindrance hindrance) {
    Agents small = Samples.agents();
    return new Agents(
        small.context(),
        (jobId, file, specification, pages) -> {
          hindrance.meet();
          return small.schedule().read(jobId, file, specification, pages);
        },
        small.codegen(),
        small.judge());
  }

  private List<String> types(Job job) throws IOException {
    return stores.events().read(job.key().id(), job.createdAt()).stream().map(Event::type).toList();
  }

  private static JobError error(Job job) {
    JobError error = job.state().error();
    assertThat(error).isNotNull();
    return Objects.requireNonNull(error);
  }

  private static Instant now(Application application) {
    return application.surroundings().clock().instant();
  }

  /** What an agent meets on its way. */
  private interface Hindrance {
    void meet() throws IOException, DrawingException;
  }
}
