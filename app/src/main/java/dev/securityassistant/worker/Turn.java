package dev.securityassistant.worker;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;

/** What came of a turn at the queue. */
public sealed interface Turn {

  /** No message came. */
  record Idle() implements Turn {}

  /** The job that came has ended already or is another worker's. */
  record Elsewhere(JobKey key) implements Turn {}

  /** The job was worked on to its end. */
  record Ended(Job job) implements Turn {}
}
