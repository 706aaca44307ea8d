package dev.securityassistant.cli;

import dev.securityassistant.file.FilePurge;
import dev.securityassistant.pipeline.Stores;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Removes what has outlived its time. */
@Command(
    name = "purge",
    mixinStandardHelpOptions = true,
    header = "Removes what has outlived its time.",
    description = {
      "",
      "Jobs after 30 days, events after 7, files after 90, uploads in _temp/ after 1.",
      ""
    })
final class PurgeCommand implements Callable<Integer> {

  private final Context context;

  @Option(names = "--dry-run", description = "Only count.")
  private boolean dryRun;

  @Mixin private SharedOptions shared = new SharedOptions();

  PurgeCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    Application application = context.open(shared);
    Stores stores = application.stores();
    Instant now = application.now();
    Map<String, Integer> removed = new LinkedHashMap<>();
    removed.put("jobs", stores.jobs().purge(now, dryRun).size());
    removed.put("events", stores.events().purge(now, dryRun));
    removed.put("files", FilePurge.purge(stores.files(), now, dryRun).size());
    if (shared.json()) {
      Map<String, Object> object = new LinkedHashMap<>(removed);
      object.put("dry_run", dryRun);
      context.json(object);
    } else {
      removed.forEach((what, count) ->
          context.line("%s: %d %s", what, count, dryRun ? "would be removed" : "removed"));
    }
    return ExitCode.OK;
  }
}
