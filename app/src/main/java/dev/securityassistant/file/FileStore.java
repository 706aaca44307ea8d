package dev.securityassistant.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;

/**
 * Keeps the files of jobs under the schema's keys.
 *
 * <p>Promised: a reader sees a file whole or not at all; a write that returned is durable; of
 * several writers of one key with {@link #putNew} exactly one wins. Refused: keys that are not
 * {@link FileKey}s. Not atomic: {@link #move} across a crash may leave the file under both keys
 * (never under none); {@link #list} may miss files written while it runs.
 *
 * <p>Every method throws {@link IOException} where the store cannot be reached, is full or is
 * read-only.
 */
public interface FileStore {

  /** Writes the stream's bytes under the key, replacing what was there. Closes nothing. */
  void put(FileKey key, InputStream content) throws IOException;

  /**
   * As {@link #put}, but only where the key is free; returns false, writing nothing, where it is
   * taken.
   */
  boolean putNew(FileKey key, InputStream content) throws IOException;

  /**
   * The file's bytes; the caller closes the stream. Throws {@link
   * java.nio.file.NoSuchFileException} where there is none.
   */
  InputStream open(FileKey key) throws IOException;

  /** Whether there is a file under the key. */
  boolean exists(FileKey key) throws IOException;

  /**
   * Gives the file a new key, replacing what was there. Throws {@link
   * java.nio.file.NoSuchFileException} where there is none.
   */
  void move(FileKey from, FileKey to) throws IOException;

  /** Removes the file; nothing happens where there is none. */
  void delete(FileKey key) throws IOException;

  /**
   * All files whose key starts with the prefix ({@code 7central/}, {@code _temp/}; empty for all),
   * ordered by key. The caller closes the stream.
   */
  Stream<StoredFile> list(String prefix) throws IOException;

  /**
   * Copies the file to a path of this machine, for libraries that want one; replaces what is there.
   */
  void download(FileKey key, Path target) throws IOException;

  /**
   * A file in the store.
   *
   * @param key its key
   * @param size in bytes
   * @param modified when it was last written
   */
  record StoredFile(FileKey key, long size, Instant modified) {}
}
