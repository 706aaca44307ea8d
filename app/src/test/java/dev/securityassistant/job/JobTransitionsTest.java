package dev.securityassistant.job;

import static dev.securityassistant.job.JobStatus.COMPLETED;
import static dev.securityassistant.job.JobStatus.FAILED;
import static dev.securityassistant.job.JobStatus.PROCESSING;
import static dev.securityassistant.job.JobStatus.QUEUED;
import static dev.securityassistant.job.Jobs.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.securityassistant.file.FileKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JobTransitionsTest {

  private static final Instant LATER = NOON.plusSeconds(10);
  private static final Instant LATE = NOON.plusSeconds(120);
  private static final Job NEW = Jobs.queued("job_1", NOON);

  /** Where each change leads from each status; a pair that is not listed is refused. */
  private static final Map<String, Map<JobStatus, JobStatus>> LEGAL =
      Map.of(
          "Claim", Map.of(QUEUED, PROCESSING),
          "Heartbeat", Map.of(PROCESSING, PROCESSING),
          "SaveCheckpoint", Map.of(PROCESSING, PROCESSING),
          "Complete", Map.of(PROCESSING, COMPLETED),
          "Fail", Map.of(PROCESSING, FAILED),
          "Release", Map.of(PROCESSING, QUEUED),
          "HandBack", Map.of(PROCESSING, QUEUED),
          "Retry", Map.of(FAILED, QUEUED),
          "SaveReview", Map.of(COMPLETED, COMPLETED));

  static Stream<Arguments> allPairs() {
    List<JobChange> changes =
        List.of(
            Jobs.claim("b", LATER),
            new JobChange.Heartbeat("a", LATER.plusSeconds(60)),
            new JobChange.SaveCheckpoint("a", Jobs.components(NEW, 2), Jobs.read()),
            Jobs.complete(NEW, "a"),
            Jobs.fail("a"),
            new JobChange.Release("a"),
            new JobChange.HandBack(((JobChange.Claim) Jobs.claim("a", NOON)).lease()),
            new JobChange.Retry(),
            new JobChange.SaveReview(Jobs.components(NEW, 2), Map.of()));
    return Stream.of(JobStatus.values())
        .flatMap(status -> changes.stream().map(change -> arguments(status, change)));
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void every_change_in_every_status_is_legal_or_refused(JobStatus status, JobChange change) {
    Job job = in(status);
    JobStatus expected =
        LEGAL.getOrDefault(change.getClass().getSimpleName(), Map.of()).get(status);

    if (expected == null) {
      assertThatThrownBy(() -> JobTransitions.apply(job, change, LATER))
          .isInstanceOf(RefusedChangeException.class)
          .hasMessageStartingWith("Job job_1 (%s) ".formatted(status.code()));
    } else {
      Job changed = JobTransitions.apply(job, change, LATER);
      assertThat(changed.state().status()).isEqualTo(expected);
      assertThat(changed.updatedAt()).isEqualTo(LATER);
      assertThat(changed.state().lease() != null).isEqualTo(expected == PROCESSING);
      assertThat(changed.state().error() != null).isEqualTo(expected == FAILED);
    }
  }

  @Test
  void every_kind_of_change_is_in_the_table() {
    assertThat(Stream.of(JobChange.class.getPermittedSubclasses()).map(Class::getSimpleName))
        .containsExactlyInAnyOrderElementsOf(LEGAL.keySet());
  }

  @ParameterizedTest
  @MethodSource("changesOfAWorker")
  void a_worker_whose_token_is_not_the_stored_one_is_refused(JobChange change) {
    Job taken = JobTransitions.apply(in(PROCESSING), Jobs.claim("b", LATE), LATE);

    assertThatThrownBy(() -> JobTransitions.apply(taken, change, LATE))
        .isInstanceOf(RefusedChangeException.class)
        .hasMessageContaining("taken over by worker-b");
  }

  static Stream<JobChange> changesOfAWorker() {
    return allPairs()
        .map(pair -> (JobChange) pair.get()[1])
        .filter(c -> c.getClass().getRecordComponents().length > 0)
        .filter(c -> c.getClass().getRecordComponents()[0].getName().equals("token"))
        .distinct();
  }

  @Test
  void a_job_is_claimed_from_a_worker_only_after_its_lease_has_ended() {
    Job job = in(PROCESSING);
    Instant end = NOON.plus(Duration.ofMinutes(1));

    assertThatThrownBy(() -> JobTransitions.apply(job, Jobs.claim("b", NOON), end.minusMillis(1)))
        .hasMessageContaining("being worked on by worker-a");
    Job taken = JobTransitions.apply(job, Jobs.claim("b", end), end);
    assertThat(taken.state().attempts()).isEqualTo(2);
    assertThat(taken.state().lease()).extracting(Lease::token).isEqualTo("b");
  }

  @Test
  void a_lease_that_has_already_ended_claims_nothing() {
    assertThatThrownBy(() -> JobTransitions.apply(NEW, Jobs.claim("a", NOON), NOON.plusSeconds(60)))
        .isInstanceOf(RefusedChangeException.class);
  }

  @Test
  void a_heartbeat_moves_the_end_of_the_lease() {
    Instant until = NOON.plus(Duration.ofHours(1));
    Job job = JobTransitions.apply(in(PROCESSING), new JobChange.Heartbeat("a", until), LATER);

    assertThat(job.state().lease()).isEqualTo(new Lease("worker-a", "a", until));
    assertThat(job.state().attempts()).isEqualTo(1);
  }

  @Test
  void attempts_are_kept_on_release_and_start_again_on_retry() {
    Job released = JobTransitions.apply(in(PROCESSING), new JobChange.Release("a"), LATER);
    Job retried = JobTransitions.apply(in(FAILED), new JobChange.Retry(), LATER);

    assertThat(released.state().attempts()).isEqualTo(1);
    assertThat(retried.state()).isEqualTo(new Job.State(QUEUED, null, null, 0));
  }

  @Test
  void saving_the_same_checkpoint_again_changes_nothing() {
    Job job = in(PROCESSING);
    JobChange again = new JobChange.SaveCheckpoint("a", Jobs.components(job, 1), Jobs.read());

    assertThat(JobTransitions.apply(job, again, LATER)).isSameAs(job);
  }

  @Test
  void a_checkpoint_of_the_same_version_with_other_data_is_refused() {
    Checkpoint saved = Jobs.components(NEW, 1);
    Checkpoint other =
        new Checkpoint(saved.name(), saved.timestamp(), new FileKey("a/other.json"), 1, null);

    assertThatThrownBy(() ->
            JobTransitions.apply(
                in(PROCESSING), new JobChange.SaveCheckpoint("a", other, Jobs.read()), LATER))
        .hasMessageContaining("expects version 2 of components_extracted, not version 1");
  }

  @Test
  void a_review_adds_to_the_outputs_and_must_be_the_next_version() {
    Job job = in(COMPLETED);
    FileKey second = NEW.project().file(NEW.key(), "schedule_v2.xlsx");
    Job reviewed =
        JobTransitions.apply(
            job,
            new JobChange.SaveReview(Jobs.components(job, 2), Map.of("excel_v2", second)),
            LATER);

    assertThat(reviewed.outputFiles()).containsKeys("excel", "excel_v2");
    assertThat(reviewed.checkpoints().get(Checkpoint.COMPONENTS))
        .isEqualTo(Jobs.components(job, 2));
    assertThatThrownBy(() ->
            JobTransitions.apply(
                reviewed, new JobChange.SaveReview(Jobs.components(job, 4), Map.of()), LATER))
        .isInstanceOf(RefusedChangeException.class);
  }

  private static Job in(JobStatus status) {
    Job working =
        JobTransitions.apply(
            JobTransitions.apply(NEW, Jobs.claim("a", NOON), NOON),
            new JobChange.SaveCheckpoint("a", Jobs.components(NEW, 1), Jobs.read()),
            NOON);
    return switch (status) {
      case QUEUED -> JobTransitions.apply(working, new JobChange.Release("a"), NOON);
      case PROCESSING -> working;
      case COMPLETED -> JobTransitions.apply(working, Jobs.complete(NEW, "a"), NOON);
      case FAILED -> JobTransitions.apply(working, Jobs.fail("a"), NOON);
    };
  }
}
