package dev.securityassistant.pipeline;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * A folder of one attempt's own, removed with everything in it when the attempt ends. It carries
 * the name of its process; what a process left that was killed is removed by the next to start.
 */
final class Scratch implements AutoCloseable {

  private static final String PREFIX = "security-assistant~";
  private static final String SEPARATOR = "~";

  private final Path folder;

  private Scratch(Path folder) {
    this.folder = folder;
  }

  /** A new folder in this one, which is created where it does not exist. */
  static Scratch in(Path parent) throws IOException {
    Files.createDirectories(parent);
    removeLeftBehind(parent);
    String owner = ProcessName.ofThisProcess().toString().replace("/", SEPARATOR);
    return new Scratch(Files.createTempDirectory(parent, PREFIX + owner + SEPARATOR));
  }

  private static void removeLeftBehind(Path parent) throws IOException {
    try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
      for (Path folder : folders) {
        if (Files.isWritable(folder) && isLeftBehind(folder)) {
          remove(folder);
        }
      }
    }
  }

  private static boolean isLeftBehind(Path folder) {
    String name = folder.getFileName().toString().substring(PREFIX.length());
    int end = name.lastIndexOf(SEPARATOR);
    return end > 0
        && ProcessName.parse(name.substring(0, end).replace(SEPARATOR, "/"))
            .map(ProcessName::isDead)
            .orElse(false);
  }

  /** A path in the folder. */
  Path file(String name) {
    return folder.resolve(name);
  }

  @Override
  public void close() throws IOException {
    remove(folder);
  }

  /** Removes the folder; what another process removes at the same time is passed over. */
  private static void remove(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException failure)
              throws IOException {
            if (failure instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw failure;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
              throws IOException {
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
