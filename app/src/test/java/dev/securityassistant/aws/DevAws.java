package dev.securityassistant.aws;

import dev.securityassistant.aws.provision.Blueprint;
import dev.securityassistant.aws.provision.Provisioner;
import dev.securityassistant.aws.provision.Roles;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The AWS mode on a laptop: {@code make dev-aws}. What is kept is gone when it is stopped. */
public final class DevAws {

  private DevAws() {}

  /**
   * Starts the servers, provisions them, prints the settings to paste and waits to be stopped, or
   * until the process that started it has ended.
   *
   * @param arguments ports of DynamoDB, S3, SQS and IAM, with commas between
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int[] ports = Arrays.stream(arguments[0].split(",")).mapToInt(Integer::parseInt).toArray();
    AwsServers servers = AwsServers.start(ports[0], ports[1], ports[2]);
    IamServer roles = IamServer.start(ports[3]);
    Map<String, String> environment = servers.environment();
    environment.put("AWS_ENDPOINT_URL_IAM", roles.address());
    List<String> lacking = provision(new AwsAccess(environment));
    out.println("# A stand-in for AWS runs here until you stop it. Paste into another terminal:");
    out.println("export STORAGE_MODE=aws");
    environment.forEach((name, value) -> out.printf("export %s=%s%n", name, value));
    out.println("# It lacks: " + String.join(", ", lacking) + "; 'provision --check' names them.");
    out.println("# then: ./security-assistant demo, or ./security-assistant work");
    ProcessHandle.current().parent().orElseThrow().onExit().join();
    System.exit(0);
  }

  private static List<String> provision(AwsAccess access) throws Exception {
    try (AwsClients clients = AwsClients.open(access);
        AwsIdentity identity = AwsIdentity.open(access).orElseThrow()) {
      Blueprint blueprint = new Blueprint(AwsNames.DEFAULT, Blueprint.MOST_ATTEMPTS);
      List<String> lacking =
          new ArrayList<>(new Provisioner(clients, blueprint).provision().unsupported());
      new Roles(clients, identity, blueprint).provision();
      return lacking;
    }
  }
}
