package dev.securityassistant.pipeline;

import dev.securityassistant.job.JobError;

/** An agent's stage failed for good. */
final class StageException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient JobError error;
  private final long millis;

  /**
   * @param error what goes into the job's record
   * @param millis how long the stage took, with all tries
   */
  StageException(JobError error, long millis, Throwable cause) {
    super(error.message(), cause);
    this.error = error;
    this.millis = millis;
  }

  JobError error() {
    return error;
  }

  long millis() {
    return millis;
  }
}
