package dev.securityassistant.aws.provision;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An SQS queue, encrypted with keys that SQS manages.
 *
 * @param resource what it is called in the template
 * @param name its name
 * @param hidden how long a received message stays hidden where the worker does not say
 * @param kept how long a message is kept
 * @param redrive where messages go that were received too often; null for nowhere
 */
public record QueueSpec(
    String resource, String name, Duration hidden, Duration kept, @Nullable Redrive redrive) {

  /**
   * The dead letters.
   *
   * @param to the other queue
   * @param after so many receives
   */
  public record Redrive(QueueSpec to, int after) {}
}
