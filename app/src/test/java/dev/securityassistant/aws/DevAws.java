package dev.securityassistant.aws;

import dev.securityassistant.aws.provision.Blueprint;
import dev.securityassistant.aws.provision.Provisioner;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The AWS mode on a laptop: {@code make dev-aws}. What is kept is gone when it is stopped. */
public final class DevAws {

  private DevAws() {}

  /** Starts the servers, provisions them, prints the settings to paste and waits to be stopped. */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    AwsServers servers = AwsServers.start(8000, 9000, 9324);
    Map<String, String> environment = servers.environment();
    try (AwsClients clients = AwsClients.open(new AwsAccess(environment))) {
      new Provisioner(clients, new Blueprint(AwsNames.DEFAULT, Blueprint.MOST_ATTEMPTS))
          .provision();
    }
    out.println("# A stand-in for AWS runs here until you stop it. Paste into another terminal:");
    out.println("export STORAGE_MODE=aws");
    environment.forEach((name, value) -> out.printf("export %s=%s%n", name, value));
    out.println("# then: ./security-assistant demo, or ./security-assistant work");
    new CountDownLatch(1).await();
  }
}
