package dev.securityassistant.cli;

import dev.securityassistant.file.Names;
import dev.securityassistant.job.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drawings and a specification in, schedules out. */
@Command(
    name = "process",
    mixinStandardHelpOptions = true,
    header = "Reads drawings and writes their schedules.",
    description = {
      "",
      "Every drawing makes a job of its own: one that fails does not stop the others. Jobs that an"
          + " earlier run left unfinished are finished too.",
      ""
    },
    footer = {
      "",
      "Example:",
      "  security-assistant process level2.pdf level3.pdf --context spec.docx \\",
      "      --client \"St. Mary's Hospital\" --project \"Emergency Wing\""
    })
final class ProcessCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(arity = "1..*", paramLabel = "DRAWING.pdf", description = "The drawings.")
  private List<Path> drawings = new ArrayList<>();

  @Option(
      names = "--context",
      paramLabel = "FILE",
      description = "The specification: .docx, .pdf or .txt.")
  private @Nullable Path specification;

  @Option(names = "--client", required = true, paramLabel = "NAME", description = "The client.")
  private String client = "";

  @Option(names = "--project", required = true, paramLabel = "NAME", description = "The project.")
  private String project = "";

  @Option(
      names = "--client-key",
      paramLabel = "KEY",
      description = "Short name of the client in keys and folders (default: from its name).")
  private @Nullable String clientKey;

  @Option(
      names = "--project-key",
      paramLabel = "KEY",
      description = "Short name of the project in folders (default: from its name).")
  private @Nullable String projectKey;

  @Mixin private SharedOptions shared = new SharedOptions();

  ProcessCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Client names =
        new Client(
            clientKey == null ? Names.normalize(client) : Names.requireKey("client", clientKey),
            new Project(
                client, project, projectKey == null ? Names.normalize(project) : projectKey));
    Application application = context.open(shared);
    return new Batch(application, context, shared.json()).run(names, drawings, specification);
  }
}
