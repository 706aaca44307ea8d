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
import java.time.Duration;
import java.util.Map;

/** A worker process over AWS with small agents, to be killed. */
final class ClusterWorker {

  private ClusterWorker() {}

  /** Settings come from the environment of the process. */
  public static void main(String[] arguments) throws Exception {
    Map<String, String> environment = System.getenv();
    AwsNames names = Storage.aws(environment).names();
    try (AwsClients clients = AwsClients.open(new AwsAccess(environment))) {
      Application application =
          AwsOffice.open(new AwsBackend(clients, names), environment, Samples.agents());
      new Crew(
              application.worker(),
              AwsOffice.deadLetters(application, Duration.ofSeconds(5)),
              new Crew.Plan(2, Duration.ofSeconds(1), false, job -> Progress.SILENT, job -> {}),
              time -> Thread.sleep(Duration.ofMillis(50)))
          .run();
    }
  }
}
