package dev.securityassistant.cli;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Works on what waits. */
@Command(
    name = "work",
    mixinStandardHelpOptions = true,
    header = "Works on all jobs that wait, then stops.",
    description = {"", "Jobs whose worker died are taken up after their last checkpoint.", ""})
final class WorkCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private SharedOptions shared = new SharedOptions();

  WorkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    Runner runner = new Runner(application, context, shared.json());
    int code = ExitCode.OK;
    for (JobKey key : application.recovery().sweep(application.settings().company())) {
      Optional<Job> ended = application.worker().work(key, runner.progress(key));
      int one = ended.isPresent() ? runner.print(ended.get()) : ExitCode.OK;
      code = code == ExitCode.OK ? one : code;
    }
    return code;
  }
}
