package dev.securityassistant.file;

import java.time.Duration;

/**
 * Where uploads land before they are checked: {@code _temp/<id>/<name>}. They expire after a day.
 */
public final class Staging {

  /** The prefix of every staged file. */
  public static final String PREFIX = "_temp/";

  /** How long a staged file is kept. */
  public static final Duration KEPT = Duration.ofDays(1);

  private Staging() {}

  /**
   * The key of a staged file.
   *
   * @param id unique for the upload: a job's id serves
   * @param name file name in the job's folder: {@code drawing.pdf}
   */
  public static FileKey key(String id, String name) {
    return new FileKey(PREFIX + id + "/" + name);
  }

  /** Whether the file is staged. */
  public static boolean isStaged(FileKey key) {
    return key.value().startsWith(PREFIX);
  }
}
