package dev.securityassistant.file;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Removes files that have outlived their time: staged ones after 1 day, others after 90. */
public final class FilePurge {

  /** How long a job's files are kept. */
  public static final Duration KEPT = Duration.ofDays(90);

  private FilePurge() {}

  /**
   * Removes the files that have expired at {@code now}; returns their keys in order. With {@code
   * dryRun} only returns them. Not atomic: where it fails, some are removed and some are not; call
   * it again.
   */
  public static List<FileKey> purge(FileStore files, Instant now, boolean dryRun)
      throws IOException {
    List<FileKey> expired;
    try (Stream<FileStore.StoredFile> all = files.list("")) {
      expired = all.filter(f -> expired(f, now)).map(FileStore.StoredFile::key).toList();
    }
    if (!dryRun) {
      for (FileKey key : expired) {
        files.delete(key);
      }
    }
    return expired;
  }

  private static boolean expired(FileStore.StoredFile file, Instant now) {
    Duration kept = Staging.isStaged(file.key()) ? Staging.KEPT : KEPT;
    return !now.isBefore(file.modified().plus(kept));
  }
}
