package dev.securityassistant.job;

import java.util.regex.Pattern;

/**
 * A job's id: {@code job_} and 1 to 40 letters or digits. Those made here are decimal digits that
 * grow with time.
 *
 * @param value the id with its prefix
 */
public record JobId(String value) implements Comparable<JobId> {

  private static final Pattern FORM = Pattern.compile("job_[A-Za-z0-9]{1,40}");

  public JobId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "'%s' is not a job id; job ids look like job_1734567890".formatted(value));
    }
  }

  @Override
  public int compareTo(JobId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
