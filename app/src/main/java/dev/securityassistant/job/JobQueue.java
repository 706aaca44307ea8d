package dev.securityassistant.job;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Tells workers that jobs wait. At least once: a message may arrive twice or late; the job's record
 * decides what happens.
 *
 * <p>A message received stays hidden from others for the given time and comes back unless it is
 * removed.
 */
public interface JobQueue {

  /** Announces the job. */
  void send(JobKey job) throws IOException;

  /**
   * The next message, waiting at most {@code wait} for one; empty where none came.
   *
   * @param hidden how long others do not see it
   */
  Optional<Message> receive(Duration hidden, Duration wait)
      throws IOException, InterruptedException;

  /** Keeps the message hidden for {@code hidden} from now; zero shows it at once. */
  void extend(Message message, Duration hidden) throws IOException;

  /** Removes the message; nothing happens where it is gone. */
  void remove(Message message) throws IOException;

  /**
   * A message.
   *
   * @param job the job it announces
   * @param receipt handle of this delivery
   * @param deliveries how often it was delivered, from 1
   */
  record Message(JobKey job, String receipt, int deliveries) {}
}
