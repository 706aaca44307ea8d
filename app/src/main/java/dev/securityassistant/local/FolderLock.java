package dev.securityassistant.local;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A lock that one thread of one process of this machine holds at a time. The operating system frees
 * it when its process dies. Not reentrant.
 */
final class FolderLock {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long PAUSE_MILLIS = 1;

  private final Path file;
  private final Object monitor;

  /** Work done while the lock is held. */
  @FunctionalInterface
  interface Work<T> {
    T run() throws IOException;
  }

  /** Work without a result. */
  @FunctionalInterface
  interface Task {
    void run() throws IOException;
  }

  FolderLock(Path file) {
    this.file = file;
    // The system's lock is held by the process, not the thread, and closing any channel to the file
    // gives it up. So all threads of this process, whichever store they use, first meet at one
    // monitor: the text of the path, which intern() makes the same object for all.
    this.monitor = ("security-assistant lock " + file).intern();
  }

  /** Runs the work alone. Throws {@link IOException} where the lock cannot be had in a minute. */
  <T> T with(Work<T> work) throws IOException {
    synchronized (monitor) {
      try (FileChannel channel = open();
          FileLock lock = acquire(channel)) {
        assert lock.isValid();
        return work.run();
      }
    }
  }

  /** As {@link #with}, for work without a result. */
  void run(Task task) throws IOException {
    Path _ =
        with(() -> {
          task.run();
          return file;
        });
  }

  private FileChannel open() throws IOException {
    try {
      Files.createDirectories(LocalFolder.parent(file));
      return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw ExplainedOutput.cannotWrite(LocalFolder.parent(file), e);
    }
  }

  private FileLock acquire(FileChannel channel) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    FileLock lock = channel.tryLock();
    while (lock == null) {
      if (System.nanoTime() > deadline) {
        throw new IOException(
            "Another program has held %s for over %d seconds. Is one stopped or hanging?"
                .formatted(file, PATIENCE.toSeconds()));
      }
      pause();
      lock = channel.tryLock();
    }
    return lock;
  }

  private void pause() throws InterruptedIOException {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      InterruptedIOException stopped =
          new InterruptedIOException("stopped while waiting for " + file);
      stopped.initCause(e);
      throw stopped;
    }
  }
}
