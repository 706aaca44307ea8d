package dev.securityassistant.pipeline;

import java.time.Duration;

/** Waits. A test's sleeper returns at once. */
@FunctionalInterface
public interface Sleeper {

  /** Returns after this time. */
  void sleep(Duration time) throws InterruptedException;
}
