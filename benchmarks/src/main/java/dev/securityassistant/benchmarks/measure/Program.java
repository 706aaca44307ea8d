package dev.securityassistant.benchmarks.measure;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that is started anew for every run. Its output is thrown away.
 *
 * @param command the program and its arguments
 * @param environment variables that are set beside those of this process
 */
public record Program(List<String> command, Map<String, String> environment) {

  private static final long POLL_MILLIS = 2;

  public Program {
    command = List.copyOf(command);
    environment = Map.copyOf(environment);
  }

  /** A program with these arguments. */
  public static Program of(String... command) {
    return new Program(List.of(command), Map.of());
  }

  /** The same with a variable of the environment set. */
  public Program with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Program(command, Map.copyOf(more));
  }

  /** Whether a program of this name is on the path. */
  public static boolean exists(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
  }

  /**
   * Runs it. Memory and processor time are read from {@code /proc} every {@value #POLL_MILLIS}
   * milliseconds and are 0 where there is none; what happens after the last look is not seen.
   *
   * @throws IOException where it cannot be started or ends with another code than 0
   */
  public Cost run() throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(Redirect.DISCARD).redirectError(Redirect.DISCARD);
    long start = System.nanoTime();
    Process process = builder.start();
    long peak = 0;
    Duration processor = Duration.ZERO;
    do {
      peak = Math.max(peak, peak(process.pid()));
      processor = process.info().totalCpuDuration().orElse(processor);
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double seconds = (System.nanoTime() - start) / 1e9;
    if (process.exitValue() != 0) {
      throw new IOException(
          "'%s' ended with code %d".formatted(String.join(" ", command), process.exitValue()));
    }
    return new Cost(seconds, processor.toNanos() / 1e9, peak);
  }

  /** The peak that the system keeps for a process; 0 where it is gone or the system keeps none. */
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
      return lines
              .filter(l -> l.startsWith("VmHWM:"))
              .mapToLong(l -> Long.parseLong(l.replaceAll("[^0-9]", "")))
              .findFirst()
              .orElse(0)
          * 1024;
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
