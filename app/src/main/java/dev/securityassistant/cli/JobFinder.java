package dev.securityassistant.cli;

import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobId;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.NoSuchJobException;
import dev.securityassistant.pipeline.AuditTrail;
import java.io.IOException;

/** Finds a job by its full key, or by its id alone as long as its audit trail is kept. */
final class JobFinder {

  private final Application application;

  JobFinder(Application application) {
    this.application = application;
  }

  /** The job that {@code company#client#job} or {@code job_…} names. */
  Job find(String reference) throws IOException {
    JobKey key = reference.contains("#") ? JobKey.parse(reference) : resolve(new JobId(reference));
    return application
        .stores()
        .jobs()
        .find(key, application.now())
        .orElseThrow(
            () -> new NoSuchJobException("There is no job %s, or it has expired.".formatted(key)));
  }

  private JobKey resolve(JobId id) throws IOException {
    for (Event event : application.stores().events().read(id, application.now())) {
      if (event.type().equals(AuditTrail.CREATED)
          && event.details().get("key") instanceof String key) {
        return JobKey.parse(key);
      }
    }
    throw new NoSuchJobException(
        "No audit trail of %s is kept (trails are kept 7 days, and per folder); name the job as company#client#%s, or look in the folder with --out."
            .formatted(id, id));
  }
}
