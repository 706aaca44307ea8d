package dev.securityassistant.worker;

import dev.securityassistant.job.JobQueue;
import dev.securityassistant.job.Lease;
import dev.securityassistant.pipeline.Recovery;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Fails jobs whose message came back so often that the queue put it aside. */
public final class DeadLetters {

  private final JobQueue queue;
  private final Recovery recovery;
  private final InstantSource clock;
  private final Duration lease;
  private final int mostAttempts;
  private final WorkerName name;

  /**
   * @param queue the messages put aside
   * @param mostAttempts claims after which a job is failed
   * @param lease how long such a message stays hidden while it is dealt with
   */
  public DeadLetters(
      JobQueue queue,
      Recovery recovery,
      InstantSource clock,
      Duration lease,
      int mostAttempts,
      WorkerName name) {
    this.queue = queue;
    this.recovery = recovery;
    this.clock = clock;
    this.lease = lease;
    this.mostAttempts = mostAttempts;
    this.name = name;
  }

  /**
   * Deals with the next message, waiting at most so long for one. A job that a worker has at this
   * moment is left to it; its message comes back later.
   *
   * @return whether there was a message
   */
  public boolean next(Duration wait) throws IOException, InterruptedException {
    Optional<JobQueue.Message> received = queue.receive(lease, wait);
    if (received.isEmpty()) {
      return false;
    }
    JobQueue.Message message = received.get();
    Lease own =
        new Lease(name.toString(), UUID.randomUUID().toString(), clock.instant().plus(lease));
    if (recovery.giveUp(message.job(), own, mostAttempts)) {
      queue.remove(message);
    }
    return true;
  }
}
