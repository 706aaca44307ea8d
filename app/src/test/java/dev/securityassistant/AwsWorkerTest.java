package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.aws.LocalAws;
import dev.securityassistant.cli.Application;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.worker.Crew;
import dev.securityassistant.worker.Patrol;
import dev.securityassistant.worker.Turn;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A worker at the queue of AWS. */
class AwsWorkerTest {

  private static final Duration HIDDEN = Duration.ofSeconds(60);

  @RegisterExtension final LocalAws aws = new LocalAws();

  @TempDir Path temp;

  @Test
  void a_job_that_was_announced_is_worked_on_and_its_message_removed() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);

    Turn turn = office.worker().next(Duration.ZERO, job -> Progress.SILENT);

    assertThat(turn).isInstanceOf(Turn.Ended.class);
    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.COMPLETED);
    aws.elapse(HIDDEN.multipliedBy(2));
    assertThat(office.worker().next(Duration.ZERO, job -> Progress.SILENT))
        .isInstanceOf(Turn.Idle.class);
    assertThat(office.stores().files().list("_temp/").toList()).isEmpty();
  }

  @Test
  void a_message_that_comes_again_changes_nothing() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    office.stores().queue().send(key);
    office.worker().next(Duration.ZERO, job -> Progress.SILENT);
    Job ended = job(office, key);

    assertThat(office.worker().next(Duration.ZERO, job -> Progress.SILENT))
        .isEqualTo(new Turn.Elsewhere(key));
    assertThat(job(office, key)).isEqualTo(ended);
    assertThat(trail(office, key)).filteredOn(e -> e.type().equals("job_completed")).hasSize(1);
  }

  @Test
  void a_message_for_a_job_that_is_gone_is_removed() throws Exception {
    Application office = office(Samples.agents());
    office.stores().queue().send(JobKey.parse("7central#nobody#job_1"));

    office.worker().next(Duration.ZERO, job -> Progress.SILENT);
    aws.elapse(HIDDEN.multipliedBy(2));

    assertThat(office.worker().next(Duration.ZERO, job -> Progress.SILENT))
        .isInstanceOf(Turn.Idle.class);
  }

  @Test
  void a_job_received_too_often_goes_to_the_dead_letters_and_is_failed() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    for (int i = 0; i < 5; i++) {
      assertThat(office.stores().queue().receive(HIDDEN, Duration.ZERO)).isPresent();
      aws.elapse(HIDDEN.plusSeconds(1));
    }
    assertThat(office.stores().queue().receive(HIDDEN, Duration.ZERO)).isEmpty();

    assertThat(AwsOffice.deadLetters(office, HIDDEN).next(Duration.ofSeconds(1))).isTrue();

    Job failed = job(office, key);
    assertThat(failed.state().status()).isEqualTo(JobStatus.FAILED);
    assertThat(failed.state().error()).extracting(JobError::code).isEqualTo("too_many_attempts");
    assertThat(trail(office, key).getLast().type()).isEqualTo("job_failed");
    aws.elapse(HIDDEN.multipliedBy(2));
    assertThat(AwsOffice.deadLetters(office, HIDDEN).next(Duration.ZERO)).isFalse();
  }

  @Test
  void a_dead_letter_of_a_job_that_a_worker_has_is_left_until_it_ends() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    Lease lease =
        new Lease("another", "token", office.surroundings().clock().instant().plus(HIDDEN));
    office
        .stores()
        .jobs()
        .change(key, new JobChange.Claim(lease), office.surroundings().clock().instant());
    JobQueue dead = new AwsBackend(aws.clients(), aws.names()).deadLetters();
    dead.send(key);

    assertThat(AwsOffice.deadLetters(office, HIDDEN).next(Duration.ZERO)).isTrue();
    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.PROCESSING);
    aws.elapse(HIDDEN.plusSeconds(1));
    assertThat(dead.receive(HIDDEN, Duration.ZERO)).isPresent();
  }

  /** Its message came back too often while a worker had it, who then handed it back. */
  @Test
  void a_dead_letter_of_a_job_that_may_be_tried_again_announces_it() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    change(office, key, new JobChange.Claim(lease(office, HIDDEN)));
    change(office, key, new JobChange.Release("token"));
    takeAllMessages(office);
    new AwsBackend(aws.clients(), aws.names()).deadLetters().send(key);

    AwsOffice.deadLetters(office, HIDDEN).next(Duration.ZERO);

    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.QUEUED);
    assertThat(office.worker().next(Duration.ofSeconds(1), job -> Progress.SILENT))
        .isInstanceOf(Turn.Ended.class);
  }

  @Test
  void a_job_that_was_never_announced_is_found_by_a_worker_without_work() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    takeAllMessages(office);

    assertThat(office.recovery().patrol(Duration.ofMinutes(1), 10)).as("just submitted").isZero();
    assertThat(office.recovery().patrol(Duration.ofMillis(-1_500), 10)).isOne();
    assertThat(office.worker().next(Duration.ofSeconds(1), job -> Progress.SILENT))
        .isInstanceOf(Turn.Ended.class);
    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(office.recovery().patrol(Duration.ofMillis(-1_500), 10)).as("it has ended").isZero();
  }

  @Test
  void a_job_whose_worker_is_long_gone_is_found_and_one_whose_worker_lives_is_left()
      throws Exception {
    Application office = office(Samples.agents());
    JobKey gone = submitted(office);
    JobKey alive = submitted(office);
    takeAllMessages(office);
    change(office, gone, new JobChange.Claim(lease(office, Duration.ofMillis(1_500))));
    change(office, alive, new JobChange.Claim(lease(office, Duration.ofHours(1))));

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> office.recovery().patrol(Duration.ZERO, 10) == 1);

    assertThat(job(office, gone).state().status()).isEqualTo(JobStatus.QUEUED);
    assertThat(trail(office, gone)).extracting(Event::type).contains("job_released");
    assertThat(job(office, alive).state().status()).isEqualTo(JobStatus.PROCESSING);
    assertThat(office.worker().next(Duration.ofSeconds(1), job -> Progress.SILENT))
        .isInstanceOf(Turn.Ended.class);
  }

  /** An index may tell of a lease that has been made longer since. */
  @Test
  void a_job_seen_with_an_old_lease_is_not_taken_from_a_worker_that_lives() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    Instant now = office.surroundings().clock().instant();
    change(office, key, new JobChange.Claim(lease(office, Duration.ofMillis(50))));
    Job seen = job(office, key);
    change(office, key, new JobChange.Heartbeat("token", now.plus(HIDDEN)));

    Awaitility.await()
        .until(() ->
            seen.state().lease() != null
                && seen.state().lease().expired(office.surroundings().clock().instant()));
    office.recovery().handBack(seen);

    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.PROCESSING);
  }

  @Test
  void a_crew_without_messages_finds_a_job_by_itself() throws Exception {
    Application office = office(Samples.agents());
    JobKey key = submitted(office);
    takeAllMessages(office);
    Patrol patrol =
        new Patrol(
            office.recovery(),
            office.surroundings().clock(),
            office.surroundings().random(),
            Duration.ofMillis(50),
            Duration.ofMillis(-1_500));
    List<JobKey> ended = Collections.synchronizedList(new ArrayList<>());
    Crew crew =
        new Crew(
            office.worker(),
            null,
            patrol,
            new Crew.Plan(
                1, Duration.ZERO, false, job -> Progress.SILENT, job -> ended.add(job.key())),
            office.surroundings().sleeper());
    Thread running = Thread.ofVirtual().start(() -> run(crew));

    Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> ended.contains(key));
    crew.stop(Duration.ofSeconds(10));
    running.join();

    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.COMPLETED);
  }

  private static void takeAllMessages(Application office) throws Exception {
    JobQueue queue = office.stores().queue();
    for (Optional<JobQueue.Message> message = queue.receive(HIDDEN, Duration.ZERO);
        message.isPresent();
        message = queue.receive(HIDDEN, Duration.ZERO)) {
      queue.remove(message.get());
    }
  }

  private static void change(Application office, JobKey key, JobChange change) throws Exception {
    office.stores().jobs().change(key, change, office.surroundings().clock().instant());
  }

  private static Lease lease(Application office, Duration time) {
    return new Lease("another", "token", office.surroundings().clock().instant().plus(time));
  }

  @Test
  void a_crew_that_is_stopped_finishes_what_it_has_and_takes_no_more() throws Exception {
    CountDownLatch inHand = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Application office = office(waiting(inHand, goOn));
    JobKey first = submitted(office);
    List<JobKey> ended = Collections.synchronizedList(new ArrayList<>());
    Crew crew = crew(office, ended);
    Thread running = Thread.ofVirtual().start(() -> run(crew));
    inHand.await();
    JobKey second = submitted(office);

    Thread stopping = Thread.ofVirtual().start(() -> stop(crew, Duration.ofMinutes(1)));
    goOn.countDown();
    stopping.join();
    running.join();

    assertThat(job(office, first).state().status()).isEqualTo(JobStatus.COMPLETED);
    assertThat(ended).contains(first);
    assertThat(job(office, second).state().status()).isIn(JobStatus.QUEUED, JobStatus.COMPLETED);
  }

  @Test
  void what_a_stopped_crew_cannot_finish_is_handed_back_and_taken_at_once() throws Exception {
    CountDownLatch inHand = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    Application office = office(waiting(inHand, goOn));
    JobKey key = submitted(office);
    Crew crew = crew(office, new ArrayList<>());
    Thread running = Thread.ofVirtual().start(() -> run(crew));
    inHand.await();

    crew.stop(Duration.ZERO);
    assertThat(job(office, key).state().status()).isEqualTo(JobStatus.QUEUED);
    Application other = office(Samples.agents());
    assertThat(other.worker().next(Duration.ofSeconds(1), job -> Progress.SILENT))
        .isInstanceOf(Turn.Ended.class);
    Job done = job(office, key);
    goOn.countDown();
    running.join();

    assertThat(job(office, key)).isEqualTo(done);
    assertThat(trail(office, key)).extracting(Event::type).contains("job_released");
  }

  private static Crew crew(Application office, List<JobKey> ended) {
    return new Crew(
        office.worker(),
        null,
        null,
        new Crew.Plan(1, Duration.ZERO, false, job -> Progress.SILENT, job -> ended.add(job.key())),
        office.surroundings().sleeper());
  }

  private static void run(Crew crew) {
    try {
      crew.run();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void stop(Crew crew, Duration grace) {
    try {
      crew.stop(grace);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static Agents waiting(CountDownLatch inHand, CountDownLatch goOn) {
    Agents small = Samples.agents();
    return new Agents(
        small.context(),
        (jobId, drawing, specification, pages) -> {
          inHand.countDown();
          try {
            goOn.await();
          } catch (InterruptedException e) {
            throw new IllegalStateException(e);
          }
          return small.schedule().read(jobId, drawing, specification, pages);
        },
        small.codegen(),
        small.judge());
  }

  private Application office(Agents agents) {
    Map<String, String> environment = aws.environment();
    environment.put("SCRATCH_DIR", temp.resolve("scratch").toString());
    return AwsOffice.open(new AwsBackend(aws.clients(), aws.names()), environment, agents);
  }

  private JobKey submitted(Application office) throws Exception {
    Path drawing = Files.writeString(temp.resolve("plan.pdf"), Samples.PDF);
    return office.submission().submit(Samples.order(drawing)).key();
  }

  private static Job job(Application office, JobKey key) throws Exception {
    return office.stores().jobs().find(key, office.surroundings().clock().instant()).orElseThrow();
  }

  private static List<Event> trail(Application office, JobKey key) throws Exception {
    return office.stores().events().read(key.id(), office.surroundings().clock().instant());
  }
}
