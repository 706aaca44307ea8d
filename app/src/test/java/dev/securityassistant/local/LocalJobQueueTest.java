package dev.securityassistant.local;

import static dev.securityassistant.job.Jobs.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobQueueContract;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LocalJobQueueTest extends JobQueueContract {

  private final SettableClock clock = new SettableClock(NOON);
  private final JobQueue queue = new LocalJobQueue(clock);

  @Override
  protected JobQueue queue() {
    return queue;
  }

  @Override
  protected void elapse(Duration time) {
    clock.move(time);
  }

  @Test
  void a_worker_that_waits_is_woken_by_a_message() throws Exception {
    CompletableFuture<Boolean> woken = new CompletableFuture<>();
    Thread worker =
        Thread.ofVirtual()
            .start(() -> {
              try {
                Duration minute = Duration.ofMinutes(1);
                woken.complete(queue.receive(minute, minute).isPresent());
              } catch (Exception e) {
                woken.completeExceptionally(e);
              }
            });
    queue.send(JobKey.parse("7central#st_marys#job_1"));

    assertThat(woken.get(30, TimeUnit.SECONDS)).isTrue();
    worker.join();
  }
}
