package dev.securityassistant.cli;

import dev.securityassistant.aws.AwsClients;
import dev.securityassistant.aws.provision.Blueprint;
import dev.securityassistant.aws.provision.CloudFormation;
import dev.securityassistant.aws.provision.Difference;
import dev.securityassistant.aws.provision.Inspection;
import dev.securityassistant.aws.provision.Provisioner;
import dev.securityassistant.config.Settings;
import dev.securityassistant.config.Storage;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Creates, compares or prints what a deployment on AWS consists of. */
@Command(
    name = "provision",
    mixinStandardHelpOptions = true,
    header = "Creates on AWS the tables, bucket and queues that are missing.",
    description = {
      "",
      "Names come from JOBS_TABLE, EVENTS_TABLE, AWS_BUCKET, JOB_QUEUE and DEAD_LETTER_QUEUE; account"
          + " and region from the usual AWS variables. Roles are made by deploy/cloudformation.yaml,"
          + " which creates everything else too.",
      "With --check, the exit code is 4 where something differs.",
      ""
    })
final class ProvisionCommand implements Callable<Integer> {

  private final Context context;

  @ArgGroup private Mode mode = new Mode();

  @Option(names = "--json", description = "Print JSON.")
  private boolean json;

  ProvisionCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Storage.Aws aws = Storage.aws(context.environment());
    Blueprint blueprint =
        new Blueprint(aws.names(), Settings.of(context.environment()).mostAttempts());
    if (mode.print) {
      context.console().out().print(CloudFormation.of(blueprint));
      return ExitCode.OK;
    }
    try (AwsClients clients = AwsClients.open(aws.access())) {
      return mode.check
          ? check(new Inspection(clients, blueprint))
          : create(new Provisioner(clients, blueprint));
    }
  }

  private int create(Provisioner provisioner) throws IOException {
    Provisioner.Report report = provisioner.provision();
    print(Map.of("done", report.done(), "unsupported", report.unsupported()), report.done());
    if (!report.unsupported().isEmpty()) {
      context.complain(
          "This server, which is not AWS, does not know: "
              + String.join(", ", report.unsupported()));
    }
    return ExitCode.OK;
  }

  private int check(Inspection inspection) throws IOException {
    List<String> differences = inspection.differences().stream().map(Difference::toString).toList();
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
