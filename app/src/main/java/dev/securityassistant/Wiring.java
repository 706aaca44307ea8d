package dev.securityassistant;

import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.cli.Application;
import dev.securityassistant.cli.Applications;
import dev.securityassistant.cli.Backend;
import dev.securityassistant.codegen.CodegenAgent;
import dev.securityassistant.config.Settings;
import dev.securityassistant.config.Storage;
import dev.securityassistant.context.ContextAgent;
import dev.securityassistant.drawing.Drawing;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.job.JobIds;
import dev.securityassistant.judge.JudgeAgent;
import dev.securityassistant.judge.rule.Rules;
import dev.securityassistant.local.LocalEventLog;
import dev.securityassistant.local.LocalFileStore;
import dev.securityassistant.local.LocalFolder;
import dev.securityassistant.local.LocalJobQueue;
import dev.securityassistant.local.LocalJobStore;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.InputChecks;
import dev.securityassistant.pipeline.Limits;
import dev.securityassistant.pipeline.Pipeline;
import dev.securityassistant.pipeline.Recovery;
import dev.securityassistant.pipeline.RetryPolicy;
import dev.securityassistant.pipeline.Stores;
import dev.securityassistant.pipeline.Submission;
import dev.securityassistant.pipeline.Surroundings;
import dev.securityassistant.pipeline.Tools;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.worker.Worker;
import dev.securityassistant.worker.WorkerName;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;

/**
 * Puts the application together, by hand: what is made of what can be read here. Closed when no
 * command runs any more.
 */
public final class Wiring implements Applications, AutoCloseable {

  private final LazyScanReader scans = new LazyScanReader();

  @Override
  public Application open(Settings settings) throws IOException {
    Surroundings surroundings =
        new Surroundings(InstantSource.system(), Thread::sleep, new SecureRandom());
    return switch (settings.storage()) {
      case Storage.Local() ->
          application(
              settings,
              surroundings,
              local(LocalFolder.open(settings.out()), surroundings.clock()),
              Backend.local(settings.out()),
              Wiring::pages,
              agents(scans),
              scans);
      case Storage.Aws aws -> {
        AwsBackend backend = AwsBackend.open(aws.access(), aws.names(), surroundings.clock());
        yield application(
            settings,
            surroundings,
            stores(backend),
            backend(backend),
            Wiring::pages,
            agents(scans),
            scans);
      }
    };
  }

  @Override
  public void close() {
    scans.close();
  }

  /** Stores in a folder. */
  static Stores local(LocalFolder folder, InstantSource clock) throws IOException {
    return new Stores(
        new LocalJobStore(folder),
        new LocalFileStore(folder),
        new LocalEventLog(folder),
        new LocalJobQueue(clock));
  }

  /** Stores on AWS. */
  public static Stores stores(AwsBackend aws) {
    return new Stores(aws.jobs(), aws.files(), aws.events(), aws.queue());
  }

  /** What the commands need to know of AWS. */
  public static Backend backend(AwsBackend aws) {
    return new Backend(
        key -> "s3://%s/%s".formatted(aws.names().bucket(), key),
        aws.files()::link,
        aws.deadLetters());
  }

  /** The application over these stores and agents. */
  public static Application application(
      Settings settings,
      Surroundings surroundings,
      Stores stores,
      Backend backend,
      InputChecks.PageCount pages,
      Agents agents,
      PixelReader scans) {
    Tools tools = new Tools(stores, surroundings, RetryPolicy.DEFAULT);
    Limits limits = new Limits(settings.mostAttempts(), settings.lease(), settings.scratch());
    WorkerName name = WorkerName.ofThisProcess();
    Recovery recovery = new Recovery(stores, surroundings, name::knowsDead);
    Worker worker = new Worker(tools, new Pipeline(tools, agents, limits), recovery, limits, name);
    Submission submission =
        new Submission(
            stores,
            surroundings,
            new InputChecks(settings.mostBytes(), settings.mostPages(), pages),
            settings.scratch(),
            new JobIds(surroundings.random()));
    return new Application(
        settings,
        stores,
        surroundings,
        submission,
        recovery,
        worker,
        new ScheduleAgent(scans)::trace,
        backend);
  }

  /** The agents of this program; {@code scans} reads pages without usable text and stays open. */
  public static Agents agents(PixelReader scans) {
    ScheduleAgent schedule = new ScheduleAgent(scans);
    return new Agents(
        new ContextAgent()::read,
        (job, drawing, specification, pages) ->
            schedule.read(
                job,
                drawing,
                specification,
                (half, halves) -> pages.page((half + 1) / 2, halves / 2)),
        new CodegenAgent()::write,
        new JudgeAgent(Rules.all())::evaluate);
  }

  private static int pages(Path drawing) throws IOException, DrawingException {
    try (Drawing opened = Drawing.open(drawing)) {
      return opened.pages();
    }
  }
}
