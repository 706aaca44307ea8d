package dev.securityassistant.cli;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobChange;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.pipeline.AuditTrail;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Tries a job again. */
@Command(
    name = "retry",
    mixinStandardHelpOptions = true,
    header = "Tries a failed or interrupted job again.",
    description = {
      "",
      "It continues after the last checkpoint. A job that another process works on is watched to"
          + " its end; a job that is completed is left alone.",
      ""
    })
final class RetryCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(paramLabel = "JOB", description = "job_… or company#client#job_…")
  private String reference = "";

  @Mixin private SharedOptions shared = new SharedOptions();

  RetryCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    Job job = new JobFinder(application).find(reference);
    JobStatus status = job.state().status();
    if (status == JobStatus.COMPLETED) {
      throw new CommandException(
          ExitCode.NO_SUCH_JOB,
          "Job %s is completed; process the drawing again for a new job."
              .formatted(job.key().id()));
    }
    if (status == JobStatus.FAILED) {
      application.recovery().repair(job);
      application.stores().jobs().change(job.key(), new JobChange.Retry(), application.now());
      new AuditTrail(application.stores().events(), job.key().id(), application.surroundings())
          .retried();
      application.stores().queue().send(job.key());
    } else {
      application.recovery().handBack(job);
    }
    return new Runner(application, context, shared.json()).run(job.key());
  }
}
