package dev.securityassistant.cli;

import dev.securityassistant.job.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The example. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    header = "Processes the example drawing with its specification.",
    description = {
      "",
      "Looks for them in the folder examples/ (EXAMPLES_DIR to name another).",
      ""
    })
final class DemoCommand implements Callable<Integer> {

  private final Context context;

  @Mixin private SharedOptions shared = new SharedOptions();

  DemoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Path examples = Path.of(context.environment().getOrDefault("EXAMPLES_DIR", "examples"));
    Path drawing = first(examples, ".pdf");
    Path specification = first(examples, ".docx");
    if (drawing == null) {
      throw new CommandException(
          ExitCode.BAD_INPUT,
          "There is no example drawing in %s; set EXAMPLES_DIR to the examples of this project."
              .formatted(examples.toAbsolutePath()));
    }
    Application application = context.open(shared);
    return new Batch(application, context, shared.json())
        .run(
            new Client(
                "example_client", new Project("Example Client", "Example Project", "example")),
            List.of(drawing),
            specification);
  }

  private static @Nullable Path first(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return null;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().findFirst().orElse(null);
    }
  }
}
