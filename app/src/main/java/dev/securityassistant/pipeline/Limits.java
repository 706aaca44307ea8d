package dev.securityassistant.pipeline;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What an attempt may take.
 *
 * @param mostAttempts claims after which a job whose workers keep dying is failed, at least 1
 * @param lease how long a claim holds without a sign of life
 * @param scratch folder for working copies, created where it does not exist
 */
public record Limits(int mostAttempts, Duration lease, Path scratch) {

  public Limits {
    if (mostAttempts < 1) {
      throw new IllegalArgumentException("a job is attempted at least once, not " + mostAttempts);
    }
  }
}
