package dev.securityassistant.cli;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.AwsIdentity;
import dev.securityassistant.aws.provision.Blueprint;
import dev.securityassistant.aws.provision.CloudFormation;
import dev.securityassistant.aws.provision.Difference;
import dev.securityassistant.aws.provision.Inspection;
import dev.securityassistant.aws.provision.NoIdentityException;
import dev.securityassistant.aws.provision.Provisioner;
import dev.securityassistant.aws.provision.Roles;
import dev.securityassistant.config.Settings;
import dev.securityassistant.config.Storage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates, compares or prints what a deployment on AWS consists of. */
@Command(
    name = "provision",
    mixinStandardHelpOptions = true,
    header = "Creates on AWS the tables, bucket, queues and roles that are missing.",
    description = {
      "",
      "Names come from JOBS_TABLE, EVENTS_TABLE, AWS_BUCKET, JOB_QUEUE, DEAD_LETTER_QUEUE, API_ROLE and"
          + " WORKER_ROLE, who may take the roles from TRUSTED_SERVICE; account and region from the"
          + " usual AWS variables. deploy/cloudformation.yaml creates the same.",
      "With --check, the exit code is 4 where something differs.",
      ""
    })
final class ProvisionCommand implements Callable<Integer> {

  private static final String NO_IDENTITY =
      "This stand-in for AWS has no IAM (AWS_ENDPOINT_URL_IAM names none): the roles are left out";

  private final Context context;

  @ArgGroup private Mode mode = new Mode();

  @Option(
      names = "--without-roles",
      description = "Leave the roles out: for somebody without rights to IAM.")
  private boolean withoutRoles;

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ProvisionCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Storage.Aws aws = Storage.aws(context.environment());
    Blueprint blueprint =
        new Blueprint(
            aws.names(),
            Storage.roles(context.environment()),
            Settings.of(context.environment()).mostAttempts());
    if (mode.print) {
      context.console().out().print(CloudFormation.of(blueprint));
      return ExitCode.OK;
    }
    try (AwsClients clients = AwsClients.open(aws.access())) {
      Optional<AwsIdentity> identity =
          withoutRoles ? Optional.empty() : AwsIdentity.open(aws.access());
      try (AutoCloseable closing = () -> identity.ifPresent(AwsIdentity::close)) {
        Optional<Roles> roles = identity.map(one -> new Roles(clients, one, blueprint));
        if (roles.isEmpty() && !withoutRoles) {
          context.complain(NO_IDENTITY);
        }
        return mode.check
            ? check(new Inspection(clients, blueprint), roles)
            : create(new Provisioner(clients, blueprint), roles);
      }
    }
  }

  private int create(Provisioner provisioner, Optional<Roles> roles) throws IOException {
    Provisioner.Report report = provisioner.provision();
    List<String> done = new ArrayList<>(report.done());
    List<String> unsupported = new ArrayList<>(report.unsupported());
    try {
      done.addAll(roles.isPresent() ? roles.get().provision() : List.of());
    } catch (NoIdentityException e) {
      unsupported.add("roles");
    } catch (IOException e) {
      print(Map.of("done", done, "unsupported", unsupported), done);
      throw e;
    }
    print(Map.of("done", done, "unsupported", unsupported), done);
    if (!unsupported.isEmpty()) {
      context.complain(
          "This server, which is not AWS, does not know: " + String.join(", ", unsupported));
    }
    return ExitCode.OK;
  }

  private int check(Inspection inspection, Optional<Roles> roles) throws IOException {
    List<Difference> found = new ArrayList<>(inspection.differences());
    try {
      found.addAll(roles.isPresent() ? roles.get().differences() : List.of());
    } catch (NoIdentityException e) {
      context.complain(String.valueOf(e.getMessage()));
    }
    List<String> differences = found.stream().map(Difference::toString).toList();
    print(
        Map.of("differences", differences),
        differences.isEmpty() ? List.of("Everything is as it should be.") : differences);
    return differences.isEmpty() ? ExitCode.OK : ExitCode.STORAGE;
  }

  private void print(Map<String, Object> object, List<String> lines) {
    if (json) {
      context.json(new LinkedHashMap<>(object));
    } else {
      lines.forEach(line -> context.line("%s", line));
    }
  }

  /** One of these, or neither. */
  static final class Mode {

    @Option(names = "--check", description = "Only compare; name each difference.")
    private boolean check;

    @Option(names = "--print", description = "Only print the CloudFormation template.")
    private boolean print;
  }
}
