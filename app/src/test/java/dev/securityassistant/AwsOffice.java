package dev.securityassistant;

import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.cli.Application;
import dev.securityassistant.config.Settings;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Surroundings;
import dev.securityassistant.worker.DeadLetters;
import dev.securityassistant.worker.WorkerName;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;

/** The application over AWS, with a test's own agents. */
public final class AwsOffice {

  private AwsOffice() {}

  /** The application, as the environment says. */
  public static Application open(AwsBackend aws, Map<String, String> environment, Agents agents) {
    Surroundings surroundings =
        new Surroundings(InstantSource.system(), Thread::sleep, new SecureRandom());
    return Wiring.application(
        Settings.of(environment),
        surroundings,
        Wiring.stores(aws),
        Wiring.backend(aws),
        drawing -> 1,
        agents,
        new LazyScanReader());
  }

  /** Deals with the dead letters of this application. */
  public static DeadLetters deadLetters(Application application, Duration hidden) {
    return new DeadLetters(
        Objects.requireNonNull(application.backend().deadLetters()),
        application.recovery(),
        application.surroundings().clock(),
        hidden,
        WorkerName.ofThisProcess());
  }
}
