package dev.securityassistant.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What every {@link JobQueue} promises. The queue is empty before each test. */
public abstract class JobQueueContract {

  private static final JobKey JOB = JobKey.parse("7central#st_marys#job_1");
  private static final Duration HIDDEN = Duration.ofSeconds(2);

  /** The queue under test. */
  protected abstract JobQueue queue();

  /** Lets this time pass for the queue. */
  protected abstract void elapse(Duration time);

  /** How long a receive may wait for a message that is there. */
  protected Duration patience() {
    return Duration.ZERO;
  }

  @Test
  void a_message_sent_is_received() throws Exception {
    queue().send(JOB);

    JobQueue.Message message = received();

    assertThat(message.job()).isEqualTo(JOB);
    assertThat(message.deliveries()).isEqualTo(1);
  }

  @Test
  void an_empty_queue_gives_nothing() throws Exception {
    assertThat(queue().receive(HIDDEN, patience())).isEmpty();
  }

  @Test
  void a_received_message_is_hidden_and_comes_back() throws Exception {
    queue().send(JOB);
    received();

    assertThat(queue().receive(HIDDEN, Duration.ZERO)).isEmpty();
    elapse(HIDDEN);
    assertThat(received().deliveries()).isEqualTo(2);
  }

  @Test
  void an_extended_message_stays_hidden_longer() throws Exception {
    queue().send(JOB);
    queue().extend(received(), HIDDEN.multipliedBy(10));

    elapse(HIDDEN);

    assertThat(queue().receive(HIDDEN, Duration.ZERO)).isEmpty();
  }

  @Test
  void a_message_handed_back_is_received_at_once() throws Exception {
    queue().send(JOB);
    queue().extend(received(), Duration.ZERO);

    assertThat(received().deliveries()).isEqualTo(2);
  }

  @Test
  void a_removed_message_never_comes_back() throws Exception {
    queue().send(JOB);
    JobQueue.Message message = received();
    queue().remove(message);
    queue().remove(message);

    elapse(HIDDEN);

    assertThat(queue().receive(HIDDEN, patience())).isEmpty();
  }

  @Test
  void every_message_reaches_one_of_many_workers() throws Exception {
    int jobs = 40;
    for (int i = 0; i < jobs; i++) {
      queue().send(JobKey.parse("7central#st_marys#job_" + i));
    }
    List<JobKey> taken = new ArrayList<>();
    try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
      List<Future<List<JobKey>>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(workers.submit(this::drain));
      }
      for (Future<List<JobKey>> one : all) {
        taken.addAll(one.get());
      }
    }

    assertThat(taken).hasSize(jobs).doesNotHaveDuplicates();
  }

  private List<JobKey> drain() throws IOException, InterruptedException {
    List<JobKey> taken = new ArrayList<>();
    Optional<JobQueue.Message> next = queue().receive(Duration.ofMinutes(5), patience());
    while (next.isPresent()) {
      taken.add(next.get().job());
      queue().remove(next.get());
      next = queue().receive(Duration.ofMinutes(5), patience());
    }
    return taken;
  }

  private JobQueue.Message received() throws IOException, InterruptedException {
    return queue().receive(HIDDEN, patience()).orElseThrow(() -> new AssertionError("no message"));
  }
}
