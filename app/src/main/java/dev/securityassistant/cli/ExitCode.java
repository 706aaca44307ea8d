package dev.securityassistant.cli;

import dev.securityassistant.job.JobError;

/** How a command ends, as the shell sees it. */
final class ExitCode {

  static final int OK = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int BAD_INPUT = 3;
  static final int STORAGE = 4;
  static final int NO_SUCH_JOB = 5;

  private ExitCode() {}

  /** The code of a job that failed with this error. */
  static int of(JobError error) {
    return switch (error.code()) {
      case "internal", "too_many_attempts", "out_of_memory" -> FAILED;
      case "storage" -> STORAGE;
      default -> BAD_INPUT;
    };
  }
}
