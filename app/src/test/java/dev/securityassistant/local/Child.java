package dev.securityassistant.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A process of its own that runs {@link KilledWriter}. */
final class Child implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private Child(Process process) {
    this.process = process;
    this.output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts a writer and returns once it is about to write. */
  static Child start(Path folder, long first, long count) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command =
        List.of(
            java,
            "-Xshare:auto",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            KilledWriter.class.getName(),
            folder.toString(),
            String.valueOf(first),
            String.valueOf(count));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Child child = new Child(process);
    String line = child.output.readLine();
    if (!"ready".equals(line)) {
      child.close();
      throw new IOException("the writer did not start: " + line);
    }
    return child;
  }

  /** Reads this many acknowledgements, or fewer where the process ends before. */
  List<String> read(int lines) throws IOException {
    List<String> read = new ArrayList<>();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      read.add(line);
      if (read.size() == lines) {
        break;
      }
    }
    return read;
  }

  /** Kills the process without a chance to tidy up; returns what it had said until then. */
  List<String> kill() throws IOException, InterruptedException {
    // Process.destroyForcibly would close the pipe with what was said last.
    if (!process.toHandle().destroyForcibly()) {
      throw new IOException("the writer could not be killed");
    }
    process.waitFor();
    try (Stream<String> rest = output.lines()) {
      return rest.toList();
    }
  }

  /** Waits for the end; returns all that was said. */
  List<String> finish() throws IOException, InterruptedException {
    try (Stream<String> all = output.lines()) {
      List<String> said = all.toList();
      if (process.waitFor() != 0) {
        throw new IOException("the writer failed after " + said);
      }
      return said;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
