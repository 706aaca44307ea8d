package dev.securityassistant.cli;

import dev.securityassistant.file.FileKey;
import dev.securityassistant.file.FileStore;
import dev.securityassistant.job.Event;
import dev.securityassistant.job.Job;
import dev.securityassistant.json.EventJson;
import dev.securityassistant.json.JobJson;
import dev.securityassistant.json.PlainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Copies one job. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    header = "Copies one job with all its files.",
    description = {
      "",
      "Writes the job's files, its record (job.json) and its audit trail (events.jsonl) into a"
          + " folder of the job's name.",
      ""
    })
final class ExportCommand implements Callable<Integer> {

  private final Context context;

  @Parameters(index = "0", paramLabel = "JOB", description = "job_… or company#client#job_…")
  private String reference = "";

  @Option(
      names = "--to",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "Where the job's folder is made (default: here).")
  private Path to = Path.of(".");

  @Mixin private SharedOptions shared = new SharedOptions();

  ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    Job job = new JobFinder(application).find(reference);
    Path folder = to.resolve(job.key().id().value());
    if (Files.exists(folder)) {
      throw new CommandException(
          ExitCode.STORAGE, "%s exists; name another folder with --to.".formatted(folder));
    }
    Files.createDirectories(folder);
    int files = copy(application.stores().files(), job, folder);
    Files.writeString(folder.resolve("job.json"), PlainJson.text(JobJson.item(job)) + "\n");
    Files.write(folder.resolve("events.jsonl"), events(application, job));
    if (shared.json()) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      object.put("job_id", job.key().id().value());
      object.put("folder", folder.toString());
      object.put("files", files);
      context.json(object);
    } else {
      context.line("%s: %d files, job.json and events.jsonl", folder, files);
    }
    return ExitCode.OK;
  }

  private static int copy(FileStore files, Job job, Path folder) throws IOException {
    FileKey any = job.project().file(job.key(), "x");
    String prefix = any.value().substring(0, any.value().length() - 1);
    List<FileKey> keys;
    try (Stream<FileStore.StoredFile> stored = files.list(prefix)) {
      keys = stored.map(FileStore.StoredFile::key).toList();
    }
    for (FileKey key : keys) {
      files.download(key, folder.resolve(key.fileName()));
    }
    return keys.size();
  }

  private static List<String> events(Application application, Job job) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Event event : application.stores().events().read(job.key().id(), application.now())) {
      lines.add(PlainJson.text(EventJson.item(event)));
    }
    return lines;
  }
}
