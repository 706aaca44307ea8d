package dev.securityassistant;

import dev.securityassistant.cli.Application;
import dev.securityassistant.cli.Backend;
import dev.securityassistant.config.Settings;
import dev.securityassistant.job.JobIds;
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
import java.util.Map;

/** The application over local stores, with a test's own agents. */
public final class Office {

  private Office() {}

  /** Stores in this folder. */
  public static Stores stores(Path folder) throws IOException {
    LocalFolder local = LocalFolder.open(folder);
    return new Stores(
        new LocalJobStore(local),
        new LocalFileStore(local),
        new LocalEventLog(local),
        new LocalJobQueue(InstantSource.system()));
  }

  /** The application; retries do not wait. */
  public static Application open(Path folder, Stores stores, Agents agents) {
    Settings settings =
        Settings.of(Map.of("SCRATCH_DIR", folder.resolveSibling("scratch").toString()))
            .withOut(folder);
    Surroundings surroundings =
        new Surroundings(InstantSource.system(), time -> {}, new SecureRandom());
    Tools tools = new Tools(stores, surroundings, RetryPolicy.DEFAULT);
    Limits limits = new Limits(settings.mostAttempts(), settings.lease(), settings.scratch());
    WorkerName name = WorkerName.ofThisProcess();
    Recovery recovery = new Recovery(stores, surroundings, name::knowsDead);
    return new Application(
        settings,
        stores,
        surroundings,
        new Submission(
            stores,
            surroundings,
            new InputChecks(settings.mostBytes(), settings.mostPages(), drawing -> 1),
            settings.scratch(),
            new JobIds(surroundings.random())),
        recovery,
        new Worker(tools, new Pipeline(tools, agents, limits), recovery, limits, name),
        new ScheduleAgent()::trace,
        Backend.local(settings.out()));
  }
}
