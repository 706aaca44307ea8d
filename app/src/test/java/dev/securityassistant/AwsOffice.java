package dev.securityassistant;

import dev.securityassistant.aws.AwsBackend;
import dev.securityassistant.cli.Application;
import dev.securityassistant.config.Settings;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.job.JobKey;
import dev.securityassistant.job.JobQueue;
import dev.securityassistant.pipeline.Agents;
import dev.securityassistant.pipeline.Stores;
import dev.securityassistant.pipeline.Surroundings;
import dev.securityassistant.worker.DeadLetters;
import dev.securityassistant.worker.WorkerName;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

  /** As if whoever submits died before a job is announced. */
  static Application unannounced(AwsBackend aws, Map<String, String> environment, Agents agents) {
    Application whole = open(aws, environment, agents);
    Stores stores = whole.stores();
    return Wiring.application(
        whole.settings(),
        whole.surroundings(),
        new Stores(stores.jobs(), stores.files(), stores.events(), new Mute(stores.queue())),
        whole.backend(),
        drawing -> 1,
        agents,
        new LazyScanReader());
  }

  /** A queue whose announcements get lost. */
  private record Mute(JobQueue queue) implements JobQueue {

    @Override
    public void send(JobKey job) {}

    @Override
    public Optional<Message> receive(Duration hidden, Duration wait)
        throws IOException, InterruptedException {
      return queue.receive(hidden, wait);
    }

    @Override
    public void extend(Message message, Duration hidden) throws IOException {
      queue.extend(message, hidden);
    }

    @Override
    public void remove(Message message) throws IOException {
      queue.remove(message);
    }
  }

  /** Deals with the dead letters of this application. */
  public static DeadLetters deadLetters(Application application, Duration hidden) {
    return new DeadLetters(
        Objects.requireNonNull(application.backend().deadLetters()),
        application.recovery(),
        application.surroundings().clock(),
        hidden,
        application.settings().mostAttempts(),
        WorkerName.ofThisProcess());
  }
}
