package dev.securityassistant.pipeline;

import java.time.Duration;

/**
 * How often, and after which waits, something that may pass is tried again: the waits double from
 * the first to the longest.
 *
 * @param tries how often in all, at least 1
 * @param first wait after the first failure
 * @param longest no wait is longer
 */
public record RetryPolicy(int tries, Duration first, Duration longest) {

  /** Four tries within about two seconds: a person waits for the outcome. */
  public static final RetryPolicy DEFAULT =
      new RetryPolicy(4, Duration.ofMillis(200), Duration.ofSeconds(5));

  public RetryPolicy {
    if (tries < 1) {
      throw new IllegalArgumentException("something is tried at least once, not " + tries);
    }
    if (first.isNegative() || longest.compareTo(first) < 0) {
      throw new IllegalArgumentException("waits grow from %s to %s".formatted(first, longest));
    }
  }

  /** The wait after so many failures, from 1. */
  public Duration waitAfter(int failures) {
    Duration wait = first;
    for (int i = 1; i < failures && wait.compareTo(longest) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(longest) < 0 ? wait : longest;
  }
}
