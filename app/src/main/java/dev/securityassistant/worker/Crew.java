package dev.securityassistant.worker;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Sleeper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that take jobs from the queue until they are told to stop. */
public final class Crew {

  private static final Logger LOG = LoggerFactory.getLogger(Crew.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);

  private final Worker worker;
  private final @Nullable DeadLetters deadLetters;
  private final @Nullable Patrol patrol;
  private final Plan plan;
  private final Sleeper sleeper;
  private final CountDownLatch running;
  private volatile boolean stopping;

  /**
   * How they work.
   *
   * @param size jobs at a time
   * @param poll how long one request waits for a message; stopping takes as long
   * @param untilIdle whether a thread ends once no message comes
   * @param progress who is told about a job
   * @param ended told about each job at its end; called from several threads
   */
  public record Plan(
      int size,
      Duration poll,
      boolean untilIdle,
      Function<JobKey, Progress> progress,
      Consumer<Job> ended) {}

  /**
   * @param deadLetters dealt with beside the jobs; null for not at all
   * @param patrol looks for jobs left behind; null for none
   */
  public Crew(
      Worker worker,
      @Nullable DeadLetters deadLetters,
      @Nullable Patrol patrol,
      Plan plan,
      Sleeper sleeper) {
    this.worker = worker;
    this.deadLetters = deadLetters;
    this.patrol = patrol;
    this.plan = plan;
    this.sleeper = sleeper;
    this.running = new CountDownLatch(plan.size() + (deadLetters == null ? 0 : 1));
  }

  /** Works until stopped; the calling thread waits. */
  public void run() throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 1; i <= plan.size(); i++) {
      threads.add(Thread.ofPlatform().name("worker-" + i).unstarted(() -> repeat(this::takeJob)));
    }
    DeadLetters letters = deadLetters;
    if (letters != null) {
      threads.add(
          Thread.ofPlatform()
              .name("dead-letters")
              .unstarted(() -> repeat(() -> letters.next(plan.poll()))));
    }
    threads.forEach(Thread::start);
    running.await();
  }

  /**
   * Stops: takes no further job, waits so long for those in hand, and hands back what is not done
   * by then.
   */
  public void stop(Duration grace) throws IOException, InterruptedException {
    stopping = true;
    if (!running.await(grace.toMillis(), TimeUnit.MILLISECONDS)) {
      worker.handBack();
    }
  }

  private boolean takeJob() throws IOException, InterruptedException {
    Turn turn = worker.next(plan.poll(), plan.progress());
    if (turn instanceof Turn.Ended(Job job)) {
      plan.ended().accept(job);
    }
    Patrol looking = patrol;
    if (looking != null) {
      looking.after(turn instanceof Turn.Idle);
    }
    return !(turn instanceof Turn.Idle);
  }

  private void repeat(Step step) {
    try {
      boolean busy = true;
      while (!stopping && (busy || !plan.untilIdle())) {
        busy = once(step);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running.countDown();
    }
  }

  private boolean once(Step step) throws InterruptedException {
    try {
      return step.run();
    } catch (IOException | RuntimeException e) {
      LOG.warn("A worker goes on after {}: {}", e.getClass().getSimpleName(), e.getMessage(), e);
      sleeper.sleep(AFTER_FAILURE);
      return true;
    }
  }

  /** One turn; says whether there was something to do. */
  private interface Step {
    boolean run() throws IOException, InterruptedException;
  }
}
