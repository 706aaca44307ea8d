package dev.securityassistant.benchmarks.scale;

import dev.securityassistant.Wiring;
import dev.securityassistant.cli.Application;
import dev.securityassistant.config.Settings;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.Progress;
import dev.securityassistant.job.Project;
import dev.securityassistant.pipeline.Order;
import dev.securityassistant.pipeline.Surroundings;
import dev.securityassistant.worker.Turn;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The example, from submission to result, through the queue. */
public final class OneJob {

  private OneJob() {}

  /**
   * Submits with one application and works with another, as API and worker are two processes.
   *
   * @return the job, completed
   * @throws IOException where it did not end
   */
  public static Job run(
      Metered aws, Map<String, String> environment, Path drawing, @Nullable Path specification)
      throws Exception {
    Project project = new Project("St. Mary's Hospital", "Emergency Wing", "emergency_wing");
    Order order = new Order("benchmark", "st_marys", project, drawing, specification);
    JobKey key = application(aws, environment).submission().submit(order).key();
    Application worker = application(aws, environment);
    while (true) {
      Turn turn = worker.worker().next(Duration.ofSeconds(2), job -> Progress.SILENT);
      if (turn instanceof Turn.Ended(Job job) && job.key().equals(key)) {
        return job;
      }
      if (turn instanceof Turn.Idle) {
        throw new IOException("the queue gave no message for " + key);
      }
    }
  }

  private static Application application(Metered aws, Map<String, String> environment) {
    LazyScanReader scans = new LazyScanReader(); // its sample has no scans, so no engine is loaded
    return Wiring.application(
        Settings.of(environment),
        new Surroundings(InstantSource.system(), Thread::sleep, new SecureRandom()),
        Wiring.stores(aws.backend()),
        Wiring.backend(aws.backend()),
        file -> 1,
        Wiring.agents(scans),
        scans);
  }
}
