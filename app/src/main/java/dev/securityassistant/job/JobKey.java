package dev.securityassistant.job;

import java.util.regex.Pattern;

/**
 * The partition key of a job: {@code company#client#job}.
 *
 * @param company company key, {@code [a-z0-9_]{1,64}}
 * @param client client key, {@code [a-z0-9_]{1,64}}
 * @param id the job
 */
public record JobKey(String company, String client, JobId id) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,64}");

  public JobKey {
    if (!NAME.matcher(company).matches() || !NAME.matcher(client).matches()) {
      throw new IllegalArgumentException(
          "company and client keys are 1 to 64 of a-z, 0-9 and _, not '%s' and '%s'"
              .formatted(company, client));
    }
  }

  /** Reads {@code 7central#st_marys#job_1}. */
  public static JobKey parse(String text) {
    String[] parts = text.split("#", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("'%s' is not company#client#job".formatted(text));
    }
    return new JobKey(parts[0], parts[1], new JobId(parts[2]));
  }

  /** {@code 7central#st_marys#job_1}. */
  @Override
  public String toString() {
    return company + "#" + client + "#" + id;
  }
}
