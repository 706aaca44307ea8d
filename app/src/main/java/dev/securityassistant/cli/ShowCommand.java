package dev.securityassistant.cli;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.job.Job;
import dev.securityassistant.job.JobError;
import dev.securityassistant.job.Lease;
import dev.securityassistant.job.Metadata;
import dev.securityassistant.json.JobJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One job's record. */
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    header = "Shows one job: record, counts, files.",
    description = {
      "",
      "With --json: the record as the schema has it, and where its files lie.",
      ""
    })
final class ShowCommand implements Callable<Integer> {

  private static final Duration VALID = Duration.ofHours(1);

  private final Context context;

  @Parameters(paramLabel = "JOB", description = "job_… or company#client#job_…")
  private String reference = "";

  @Option(
      names = "--links",
      description =
          "AWS: links to the files instead of their addresses; each is valid for an hour.")
  private boolean links;

  @Mixin private SharedOptions shared = new SharedOptions();

  ShowCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    Job job = new JobFinder(application).find(reference);
    JobView view = new JobView(job, links ? linked(application) : application.backend().location());
    if (shared.json()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>(JobJson.item(job));
      object.put("files", view.files());
      context.json(object);
    } else {
      print(job, view);
    }
    return ExitCode.OK;
  }

  private void print(Job job, JobView view) {
    Metadata metadata = job.metadata();
    field("job", job.key());
    field("status", job.state().status().code());
    field("client", job.project().clientName());
    field("project", job.project().projectName());
    field("created", job.createdAt());
    field("updated", job.updatedAt());
    field("attempts", job.state().attempts());
    Lease lease = job.state().lease();
    if (lease != null) {
      field("worker", "%s until %s".formatted(lease.owner(), lease.until()));
    }
    field("drawing", "%s, %s MB".formatted(metadata.fileName(), metadata.fileSizeMb()));
    if (metadata.totalPages() != null) {
      field("pages", metadata.totalPages());
    }
    if (metadata.pdfType() != null) {
      field("pdf type", metadata.pdfType().code());
    }
    if (metadata.processingTimeSeconds() != null) {
      field("took", metadata.processingTimeSeconds() + " s");
    }
    field("counted", view.counts());
    JobError error = job.state().error();
    if (error != null) {
      field("error", "%s (%s, %s)".formatted(error.message(), error.code(), error.stage()));
    }
    context.line("files");
    view.files().forEach((name, path) -> field("  " + name, path));
  }

  private static Function<FileKey, String> linked(Application application) {
    Backend.Links links = application.backend().links();
    if (links == null) {
      throw new CommandException(ExitCode.USAGE, "--links needs STORAGE_MODE=aws.");
    }
    return key -> {
      try {
        return links.link(key, VALID).toString();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }

  private void field(String name, Object value) {
    context.line("%-23s %s", name, value);
  }
}
