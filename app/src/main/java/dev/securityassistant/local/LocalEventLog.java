package dev.securityassistant.local;

import dev.securityassistant.job.Event;
import dev.securityassistant.job.EventLog;
import dev.securityassistant.job.JobId;
import dev.securityassistant.json.EventJson;
import dev.securityassistant.json.PlainJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Audit trails in {@code events/<job_id>.jsonl}, one item a line. */
public final class LocalEventLog implements EventLog {

  private static final String ENDING = ".jsonl";

  private final LocalFolder folder;
  private final FolderLock lock;

  /** The events of this folder. */
  public LocalEventLog(LocalFolder folder) {
    this.folder = folder;
    this.lock = folder.lock("events");
  }

  @Override
  public void append(Event event) throws IOException {
    String line = PlainJson.text(EventJson.item(event));
    lock.run(() -> {
      AsideFiles.makeFolder(folder.withoutLinks(folder.events()));
      file(event.jobId()).append(line);
    });
  }

  @Override
  public List<Event> read(JobId job, Instant now) throws IOException {
    return new TreeSet<>(file(job).read()).stream().filter(event -> !event.expired(now)).toList();
  }

  @Override
  public int purge(Instant now, boolean dryRun) throws IOException {
    if (!Files.isDirectory(folder.events())) {
      return 0;
    }
    if (dryRun) {
      return purgeAll(now, true);
    }
    return lock.with(() -> purgeAll(now, false));
  }

  private int purgeAll(Instant now, boolean dryRun) throws IOException {
    List<Path> paths;
    try (Stream<Path> all = Files.list(folder.events())) {
      paths = all.filter(p -> p.toString().endsWith(ENDING)).sorted().toList();
    }
    int count = 0;
    for (Path path : paths) {
      count += new EventFile(folder, path).purge(now, dryRun);
    }
    return count;
  }

  private EventFile file(JobId job) {
    return new EventFile(folder, folder.events().resolve(job + ENDING));
  }
}
