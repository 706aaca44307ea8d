package dev.securityassistant.aws;

import dev.securityassistant.aws.provision.Blueprint;
import dev.securityassistant.aws.provision.Provisioner;
import dev.securityassistant.aws.provision.TableSpec;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A deployment of its own for each test, on servers that all tests of the run share. To be
 * registered as an extension.
 */
public final class LocalAws implements BeforeEachCallback, AfterEachCallback {

  private final int mostAttempts;
  private @Nullable AwsServers servers;
  private @Nullable AwsClients clients;
  private AwsNames names = AwsNames.DEFAULT;

  /** With the usual number of attempts. */
  public LocalAws() {
    this(Blueprint.MOST_ATTEMPTS);
  }

  /** With so many attempts before a message goes to the dead letters. */
  public LocalAws(int mostAttempts) {
    this.mostAttempts = mostAttempts;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws Exception {
    servers =
        context
            .getRoot()
            .getStore(ExtensionContext.Namespace.create(LocalAws.class))
            .computeIfAbsent(AwsServers.class, type -> started(), AwsServers.class);
    String id = UUID.randomUUID().toString().substring(0, 8);
    names = new AwsNames("jobs-" + id, "events-" + id, "files-" + id, "queue-" + id, "dead-" + id);
    clients = AwsClients.open(new AwsAccess(servers.environment()));
    new Provisioner(clients, blueprint()).provision();
    for (TableSpec table : blueprint().tables()) {
      stopExpiry(table);
    }
  }

  /** Tests have times of their own, and the server removes what has expired by the real one. */
  private void stopExpiry(TableSpec table) {
    clients()
        .dynamoDb()
        .updateTimeToLive(b ->
            b.tableName(table.name())
                .timeToLiveSpecification(t -> t.attributeName(table.ttl()).enabled(false)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    clients().close();
  }

  /** Clients of the test's deployment. */
  public AwsClients clients() {
    if (clients == null) {
      throw new IllegalStateException("before the first test");
    }
    return clients;
  }

  /** Its names. */
  public AwsNames names() {
    return names;
  }

  /** Its description. */
  public Blueprint blueprint() {
    return new Blueprint(names, mostAttempts);
  }

  /** The environment with which a program uses it; a changeable copy. */
  public Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(servers().environment());
    environment.put("STORAGE_MODE", "aws");
    environment.put("JOBS_TABLE", names.jobs());
    environment.put("EVENTS_TABLE", names.events());
    environment.put("AWS_BUCKET", names.bucket());
    environment.put("JOB_QUEUE", names.queue());
    environment.put("DEAD_LETTER_QUEUE", names.deadLetters());
    return environment;
  }

  /** Clients that see this environment. */
  public static AwsClients clients(Map<String, String> environment) throws IOException {
    return AwsClients.open(new AwsAccess(environment));
  }

  /** Lets the queue's time pass. */
  public void elapse(Duration time) {
    servers().elapse(time);
  }

  private AwsServers servers() {
    if (servers == null) {
      throw new IllegalStateException("before the first test");
    }
    return servers;
  }

  private static AwsServers started() {
    try {
      return AwsServers.start();
    } catch (Exception e) {
      throw new IllegalStateException("the servers do not start", e);
    }
  }
}
