package dev.securityassistant.local;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Files written aside and then put in their place at once, so that a crash leaves the old one or
 * the new one and never a piece. What a crash leaves aside is removed after a day.
 *
 * @param folder where they are written; on the same file system as their places
 */
record AsideFiles(Path folder) {

  private static final Duration ABANDONED = Duration.ofDays(1);

  /** Writes a file's bytes. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes the bytes to a file of its own and waits until they are on the disk. */
  Path write(Content content) throws IOException {
    Path file = folder.resolve(UUID.randomUUID().toString());
    FileChannel channel = create(file);
    try (channel;
        OutputStream out = new ExplainedOutput(Channels.newOutputStream(channel), file)) {
      content.writeTo(out);
      out.flush();
      channel.force(true);
      return file;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private FileChannel create(Path file) throws IOException {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw ExplainedOutput.cannotWrite(file, e);
    }
  }

  /** Moves a file written aside to its place, replacing what is there, durably. */
  static void place(Path written, Path target) throws IOException {
    try {
      Files.move(
          written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(LocalFolder.parent(target));
    } finally {
      Files.deleteIfExists(written);
    }
  }

  /** Writes aside and puts in place. */
  void replace(Path target, Content content) throws IOException {
    place(write(content), target);
  }

  /** Makes the folder and those above it, durably. */
  static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Path parent = folder.getParent();
      if (parent != null) {
        makeFolder(parent);
      }
      Files.createDirectories(folder);
      if (parent != null) {
        force(parent);
      }
    }
  }

  /** Waits until the folder's list of names is on the disk; Windows neither needs nor lets it. */
  static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  /** Removes files that were abandoned a day or longer ago. */
  void clean(Instant now) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.list(folder)) {
      all = files.toList();
    }
    for (Path file : all) {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(ABANDONED))) {
        Files.deleteIfExists(file);
      }
    }
  }
}
