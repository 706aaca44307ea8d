package dev.securityassistant.job;

import java.time.Instant;
import java.util.random.RandomGenerator;

/**
 * Makes job ids: {@code job_}, 13 digits of milliseconds since 1970 and 9 digits that start at
 * random. Ids of one maker grow strictly, also where the clock stands still or goes back; makers in
 * different processes would have to draw the same of 10<sup>9</sup> numbers in the same millisecond
 * to meet. Safe for use by many threads.
 */
public final class JobIds {

  private static final int TAILS = 1_000_000_000;

  private final RandomGenerator random;
  private long millis;
  private int tail;

  /**
   * A maker of ids.
   *
   * @param random differently seeded in every process: {@link java.security.SecureRandom}
   */
  public JobIds(RandomGenerator random) {
    this.random = random;
  }

  /** An id that this maker has not given out before. */
  public synchronized JobId next(Instant now) {
    if (now.toEpochMilli() > millis) {
      millis = now.toEpochMilli();
      tail = random.nextInt(TAILS);
    } else if (++tail == TAILS) {
      millis++;
      tail = 0;
    }
    return new JobId("job_%013d%09d".formatted(millis, tail));
  }
}
