package dev.securityassistant.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder that goes away with its content.
 *
 * @param folder where to write
 */
public record Scratch(Path folder) implements AutoCloseable {

  /** A new, empty one. */
  public static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("security-assistant-benchmark"));
  }

  /** A path in it where nothing is yet. */
  public Path fresh(String prefix) throws IOException {
    return Files.createTempDirectory(folder, prefix).resolve(prefix);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
