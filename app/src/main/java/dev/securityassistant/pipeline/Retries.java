package dev.securityassistant.pipeline;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NotDirectoryException;

/**
 * Tries again, after a wait, what failed with an {@link IOException}; nothing else is retried, nor
 * is a missing permission, which no wait brings.
 */
final class Retries {

  private final RetryPolicy policy;
  private final Sleeper sleeper;

  Retries(RetryPolicy policy, Sleeper sleeper) {
    this.policy = policy;
    this.sleeper = sleeper;
  }

  /**
   * The result of the first try that does not fail. After the last failure throws it, wrapped as
   * {@link ExhaustedException}, which is not tried again by a retry around this one.
   */
  <T, E extends Exception> T call(Attempt<T, E> attempt, Listener listener)
      throws IOException, InterruptedException, E {
    for (int failures = 1; ; failures++) {
      try {
        return attempt.run();
      } catch (ExhaustedException | AccessDeniedException | NotDirectoryException e) {
        throw e;
      } catch (IOException e) {
        if (failures >= policy.tries()) {
          throw failures == 1 ? e : new ExhaustedException(failures, e);
        }
        listener.willRetry(failures, e);
        sleeper.sleep(policy.waitAfter(failures));
      }
    }
  }

  /** Something to try. */
  @FunctionalInterface
  interface Attempt<T, E extends Exception> {
    T run() throws IOException, InterruptedException, E;
  }

  /** Told before every wait. */
  @FunctionalInterface
  interface Listener {
    void willRetry(int failures, IOException error) throws IOException;
  }

  /** All tries failed; the cause is the last failure. */
  static final class ExhaustedException extends IOException {

    private static final long serialVersionUID = 1L;

    ExhaustedException(int tries, IOException last) {
      super("%s (tried %d times)".formatted(last.getMessage(), tries), last);
    }
  }
}
