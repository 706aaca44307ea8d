package dev.securityassistant.cli;

import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.worker.Crew;
import dev.securityassistant.worker.DeadLetters;
import dev.securityassistant.worker.Patrol;
import dev.securityassistant.worker.WorkerName;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Works on what waits. */
@Command(
    name = "work",
    mixinStandardHelpOptions = true,
    header = "Works on jobs that wait.",
    description = {
      "",
      "Locally: works on all jobs that wait, then stops; jobs whose worker died are taken up after"
          + " their last checkpoint.",
      "With STORAGE_MODE=aws: takes jobs from the queue until it is stopped (SIGTERM, Ctrl-C). Then it"
          + " takes no further job, finishes those in hand within --grace and hands the others back.",
      ""
    })
final class WorkCommand implements Callable<Integer> {

  private static final Duration POLL = Duration.ofSeconds(10);

  private final Context context;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "AWS: jobs at a time (default: one for every two cores, as one job uses several).")
  private int size = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  @Option(
      names = "--grace",
      paramLabel = "SECONDS",
      defaultValue = "25",
      description = "AWS: how long jobs in hand may take when stopped (default: ${DEFAULT-VALUE}).")
  private int grace;

  @Option(names = "--until-idle", description = "AWS: stop once no message comes for 10 seconds.")
  private boolean untilIdle;

  @Option(
      names = "--sweep",
      description =
          "AWS: first announce all the company's waiting jobs again, and those whose worker is gone, for"
              + " example after a queue was lost; a worker without a message does so by itself for the"
              + " oldest. Jobs announced twice do no harm.")
  private boolean sweep;

  @Mixin private SharedOptions shared = new SharedOptions();

  WorkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    Runner runner = new Runner(application, context, shared.json());
    JobQueue deadLetters = application.backend().deadLetters();
    return deadLetters == null
        ? workOff(application, runner)
        : serve(application, runner, deadLetters);
  }

  private static int workOff(Application application, Runner runner)
      throws IOException, InterruptedException {
    int code = ExitCode.OK;
    for (JobKey key : application.recovery().sweep(application.settings().company())) {
      Optional<Job> ended = application.worker().work(key, runner.progress(key));
      int one = ended.isPresent() ? runner.print(ended.get()) : ExitCode.OK;
      code = code == ExitCode.OK ? one : code;
    }
    return code;
  }

  private int serve(Application application, Runner runner, JobQueue deadLetters)
      throws IOException, InterruptedException {
    if (sweep) {
      application.recovery().sweep(application.settings().company());
    }
    DeadLetters letters =
        new DeadLetters(
            deadLetters,
            application.recovery(),
            application.surroundings().clock(),
            application.settings().lease(),
            application.settings().mostAttempts(),
            WorkerName.ofThisProcess());
    Crew crew =
        new Crew(
            application.worker(),
            letters,
            patrol(application),
            new Crew.Plan(size, POLL, untilIdle, runner::lines, job -> print(runner, job)),
            application.surroundings().sleeper());
    Thread stop = new Thread(() -> stop(crew), "stop");
    Runtime.getRuntime().addShutdownHook(stop);
    context.complain("Takes jobs from the queue, %d at a time; stop with Ctrl-C.".formatted(size));
    crew.run();
    return ExitCode.OK;
  }

  private static Patrol patrol(Application application) {
    return new Patrol(
        application.recovery(),
        application.surroundings().clock(),
        application.surroundings().random(),
        application.settings().patrol(),
        application.settings().lease().multipliedBy(2));
  }

  private void stop(Crew crew) {
    try {
      crew.stop(Duration.ofSeconds(grace));
    } catch (IOException e) {
      context.complain(
          "Jobs in hand could not be handed back (%s); they are taken up once their leases end."
              .formatted(e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void print(Runner runner, Job job) {
    try {
      runner.print(job);
    } catch (IOException e) {
      context.complain("%s ended, but: %s".formatted(job.key().id(), e.getMessage()));
    }
  }
}
