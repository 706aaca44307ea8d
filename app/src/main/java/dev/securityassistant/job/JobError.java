package dev.securityassistant.job;

import java.util.Map;

/**
 * Why a job failed.
 *
 * @param code stable, for programs ({@code pdf_password})
 * @param message for a person: what failed, where, what to do; cut at 2,000 characters
 * @param stage agent that failed ({@code schedule}), or {@code submit}
 * @param retryable whether trying again may help
 * @param details further facts
 */
public record JobError(
    String code, String message, String stage, boolean retryable, Map<String, String> details) {

  private static final int LONGEST_MESSAGE = 2_000;

  public JobError {
    if (message.length() > LONGEST_MESSAGE) {
      message = message.substring(0, LONGEST_MESSAGE - 1) + "…";
    }
    details = Map.copyOf(details);
  }
}
