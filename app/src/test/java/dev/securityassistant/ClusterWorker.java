package dev.securityassistant;

import dev.securityassistant.aws.AwsAccess;
import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.AwsNames;
import dev.securityassistant.cli.Application;
import dev.securityassistant.config.Storage;
import dev.securityassistant.job.Progress;
import dev.securityassistant.pipeline.Samples;
import dev.securityassistant.worker.Crew;
import dev.securityassistant.worker.Patrol;
import java.time.Duration;
import java.util.Map;

/** A worker process over AWS with small agents, to be killed. */
final class ClusterWorker {

  /** Less than a lease, so that a call that was held can be made again in time. */
  static final AwsClients.Patience PATIENCE =
      new AwsClients.Patience(Duration.ofSeconds(2), Duration.ofSeconds(3));

  private ClusterWorker() {}

  /** Settings come from the environment of the process. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> environment = System.getenv();
    AwsNames names = Storage.aws(environment).names();
    try (AwsClients clients = AwsClients.open(new AwsAccess(environment), PATIENCE)) {
      Application application =
          AwsOffice.open(new AwsBackend(clients, names), environment, Samples.agents());
      new Crew(
              application.worker(),
              AwsOffice.deadLetters(application, Duration.ofSeconds(5)),
              new Patrol(
                  application.recovery(),
                  application.surroundings().clock(),
                  application.surroundings().random(),
                  application.settings().patrol(),
                  application.settings().lease().multipliedBy(2)),
              new Crew.Plan(2, Duration.ofSeconds(1), false, job -> Progress.SILENT, job -> {}),
              time -> Thread.sleep(Duration.ofMillis(50)))
          .run();
    }
  }
}
