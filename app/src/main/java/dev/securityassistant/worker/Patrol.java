package dev.securityassistant.worker;

import dev.securityassistant.pipeline.Recovery;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks for jobs that were left behind, from time to time: when the queue has no message and the
 * last look is an interval ago, or after {@value #BUSY} intervals however much there is to do. The
 * interval varies by a third, so that many workers do not look at the same moment. Safe for use by
 * many threads.
 */
public final class Patrol {

  private static final Logger LOG = LoggerFactory.getLogger(Patrol.class);
  private static final int BUSY = 10;

  /** A megabyte of records or so. */
  private static final int MOST = 500;

  /** With a queue full of messages few of the jobs that wait are left behind: the very oldest. */
  private static final int MOST_WHEN_BUSY = 20;

  private final Recovery recovery;
  private final InstantSource clock;
  private final RandomGenerator random;
  private final Duration every;
  private final Duration patience;
  private Instant last;
  private Duration pause;

  /**
   * @param every the interval
   * @param patience for how long nothing must have happened to a job
   */
  public Patrol(
      Recovery recovery,
      InstantSource clock,
      RandomGenerator random,
      Duration every,
      Duration patience) {
    this.recovery = recovery;
    this.clock = clock;
    this.random = random;
    this.every = every;
    this.patience = patience;
    this.last = clock.instant();
    this.pause = varied();
  }

  /** To be told after every turn at the queue; {@code idle} where no message came. */
  public void after(boolean idle) throws IOException {
    if (due(idle)) {
      int announced = recovery.patrol(patience, idle ? MOST : MOST_WHEN_BUSY);
      if (announced > 0) {
        LOG.warn("Announced {} jobs again that had been left behind", announced);
      }
    }
  }

  private synchronized boolean due(boolean idle) {
    Instant now = clock.instant();
    if (now.isBefore(last.plus(idle ? pause : pause.multipliedBy(BUSY)))) {
      return false;
    }
    last = now;
    pause = varied();
    return true;
  }

  private Duration varied() {
    return Duration.ofMillis((long) (every.toMillis() * (2 + 2 * random.nextDouble()) / 3));
  }
}
