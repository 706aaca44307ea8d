package dev.securityassistant.worker;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.JobStore;
import dev.securityassistant.job.RefusedChangeException;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Extends a claim three times per lease until it is closed. A beat that fails is not the end: the
 * next one tries again, and a claim that is lost all the same is noticed by the next write, which
 * is refused.
 */
final class Heartbeat implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Heartbeat.class);

  private final JobStore jobs;
  private final InstantSource clock;
  private final Duration lease;
  private final Job claimed;
  private final String token;
  private final ScheduledExecutorService timer;

  private Heartbeat(JobStore jobs, InstantSource clock, Duration lease, Job claimed, String token) {
    this.jobs = jobs;
    this.clock = clock;
    this.lease = lease;
    this.claimed = claimed;
    this.token = token;
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("heartbeat").factory());
  }

  static Heartbeat of(
      JobStore jobs,
      InstantSource clock,
      Duration lease,
      Job claimed,
      String token,
      @Nullable Extension message) {
    Heartbeat heartbeat = new Heartbeat(jobs, clock, lease, claimed, token);
    long pause = Math.max(1, lease.toMillis() / 3);
    heartbeat.timer.scheduleAtFixedRate(
        () -> heartbeat.beat(message), pause, pause, TimeUnit.MILLISECONDS);
    return heartbeat;
  }

  private void beat(@Nullable Extension message) {
    try {
      jobs.change(
          claimed.key(),
          new JobChange.Heartbeat(token, clock.instant().plus(lease)),
          clock.instant());
      if (message != null) {
        message.extend(lease);
      }
    } catch (RefusedChangeException e) {
      timer.shutdown();
    } catch (IOException | RuntimeException e) {
      LOG.warn("Job {}: no sign of life could be given", claimed.key(), e);
    }
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }

  /** Keeps the queue's message hidden; see {@link JobQueue#extend}. */
  @FunctionalInterface
  interface Extension {
    void extend(Duration time) throws IOException;
  }
}
