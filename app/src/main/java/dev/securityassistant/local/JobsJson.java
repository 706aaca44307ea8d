package dev.securityassistant.local;

import dev.securityassistant.json.JobItem;
import dev.securityassistant.json.JobsFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes {@code jobs.json}; to be used under the jobs' lock, but for {@link #known}. What
 * was read or written last is kept and used again while the file is the same one.
 *
 * <p>Why that is safe: every write puts a new file in the place. The one kept is held open, so that
 * its identity on the disk is not given to another; a program that edits the file in place changes
 * its time or size. Where the file system tells no identity nothing is kept.
 */
final class JobsJson {

  private final LocalFolder folder;
  private @Nullable Known known;

  JobsJson(LocalFolder folder) {
    this.folder = folder;
  }

  private record Identity(Object file, long size, long modifiedNanos) {}

  private record Known(Identity identity, FileChannel held, JobsSnapshot snapshot) {}

  /** What the file holds, where that is known without reading it; else null. */
  synchronized @Nullable JobsSnapshot known() throws IOException {
    return known != null && known.identity().equals(identity()) ? known.snapshot() : null;
  }

  /** What the file holds now; nothing where there is none. */
  synchronized JobsSnapshot read() throws IOException {
    JobsSnapshot kept = known();
    if (kept != null) {
      return kept;
    }
    Path file = folder.withoutLinks(folder.jobs());
    if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      return new JobsSnapshot(Map.of());
    }
    byte[] content = Files.readAllBytes(file);
    return keep(new JobsSnapshot(parse(file, content)));
  }

  /** Replaces the file. Durable when it returns. */
  synchronized void write(JobsSnapshot snapshot) throws IOException {
    folder.aside().replace(folder.jobs(), out -> write(snapshot, out));
    keep(snapshot);
  }

  private static void write(JobsSnapshot snapshot, OutputStream out) throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    text.write("{");
    String separator = "\n";
    for (Map.Entry<String, JobItem> entry : snapshot.items().entrySet()) {
      text.write(separator);
      text.write(JobsFile.line(entry.getKey(), entry.getValue()));
      separator = ",\n";
    }
    text.write("\n}\n");
    text.flush();
  }

  private Map<String, JobItem> parse(Path file, byte[] content) throws IOException {
    try {
      return JobsFile.read(content);
    } catch (IOException e) {
      throw DamagedFile.keptAside(file, content, e);
    }
  }

  private JobsSnapshot keep(JobsSnapshot snapshot) throws IOException {
    if (known != null) {
      known.held().close();
      known = null;
    }
    FileChannel held = FileChannel.open(folder.jobs(), StandardOpenOption.READ);
    Identity identity = identity();
    if (identity == null) {
      held.close();
    } else {
      known = new Known(identity, held, snapshot);
    }
    return snapshot;
  }

  private @Nullable Identity identity() throws IOException {
    if (!Files.exists(folder.jobs(), LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    BasicFileAttributes now =
        Files.readAttributes(folder.jobs(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    Object file = now.fileKey();
    return file == null
        ? null
        : new Identity(file, now.size(), now.lastModifiedTime().to(TimeUnit.NANOSECONDS));
  }
}
