package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A Java process with the class path of the tests. */
final class ChildProcess {

  private ChildProcess() {}

  /** Starts the class, waits until it says that it is parked, and kills it. */
  static void killParked(Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(List.of(), main, arguments);
    try (BufferedReader out = process.inputReader()) {
      assertThat(out.readLine()).as("the process reaches its point").isEqualTo("parked");
    } finally {
      process.destroyForcibly();
      process.waitFor();
    }
    assertThat(process.exitValue()).as("killed").isEqualTo(128 + 9);
  }

  /** Starts the class, this command before it; its errors go where ours go. */
  static Process start(List<String> before, Class<?> main, String... arguments) throws IOException {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-cp",
            System.getProperty("java.class.path"),
            main.getName());
    return new ProcessBuilder(
            Stream.of(before, java, List.of(arguments)).flatMap(List::stream).toList())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
