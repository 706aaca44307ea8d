package dev.securityassistant.cli;

import dev.securityassistant.job.Agent;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobStatus;
import dev.securityassistant.job.NoSuchJobException;
import dev.securityassistant.job.Progress;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** Works on jobs and prints how they ended. */
final class Runner {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final Application application;
  private final Context context;
  private final boolean json;

  Runner(Application application, Context context, boolean json) {
    this.application = application;
    this.context = context;
    this.json = json;
  }

  /** Sees the job to its end, here or in another process; returns the exit code. */
  int run(JobKey key) throws IOException, InterruptedException {
    Optional<Job> ended = application.worker().work(key, progress(key));
    while (ended.isEmpty()) {
      Job job =
          application
              .stores()
              .jobs()
              .find(key, application.now())
              .orElseThrow(() -> new NoSuchJobException("Job %s is gone.".formatted(key)));
      JobStatus status = job.state().status();
      if (status == JobStatus.COMPLETED || status == JobStatus.FAILED) {
        ended = Optional.of(job);
      } else {
        application.surroundings().sleeper().sleep(LOOK_AGAIN);
        application.recovery().handBack(job);
        ended = application.worker().work(key, progress(key));
      }
    }
    return print(ended.get());
  }

  /** What the judge said at its end; empty where the trail has expired. */
  private Optional<String> verdict(Job job) throws IOException {
    return application.stores().events().read(job.key().id(), application.now()).stream()
        .filter(event -> event.agent() == Agent.JUDGE)
        .flatMap(event -> Stream.ofNullable(event.details().get("message")))
        .map(String::valueOf)
        .reduce((first, last) -> last);
  }

  Progress progress(JobKey key) {
    Console console = context.console();
    if (json) {
      return Progress.SILENT;
    }
    String name = key.id().value();
    return console.terminal()
        ? new ProgressBar(console.err(), name)
        : new ProgressLines(console.err(), name);
  }

  /** As {@link #progress}, but always line by line: several jobs run at a time. */
  Progress lines(JobKey key) {
    return json ? Progress.SILENT : new ProgressLines(context.console().err(), key.id().value());
  }

  /** Prints how the job ended; returns the exit code. */
  int print(Job job) throws IOException {
    JobView view = new JobView(job, application);
    JobError error = job.state().error();
    if (json) {
      context.json(view.outcome());
    } else if (error == null) {
      context.line(
          "%s  %s  %s", job.metadata().fileName(), job.key().id(), job.state().status().code());
      context.line("  %s", view.counts());
      verdict(job).ifPresent(words -> context.line("  %s", words));
      view.files().forEach((name, path) -> context.line("  %-20s %s", name, path));
    } else {
      context.line("%s  %s  failed", job.metadata().fileName(), job.key().id());
      context.complain("error: %s: %s".formatted(job.metadata().fileName(), error.message()));
      if (error.retryable()) {
        context.complain("Try again with: security-assistant retry " + job.key().id());
      }
    }
    context.console().flush();
    return error == null ? ExitCode.OK : ExitCode.of(error);
  }
}
