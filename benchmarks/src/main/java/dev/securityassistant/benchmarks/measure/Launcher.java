package dev.securityassistant.benchmarks.measure;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The application as a person starts it.
 *
 * @param root folder of the project
 */
public record Launcher(Path root) {

  /** The launcher of the project whose folder is given by the property {@code benchmarks.home}. */
  public static Launcher here() {
    String home = System.getProperty("benchmarks.home");
    if (home == null) {
      throw new IllegalStateException("start benchmarks with benchmarks/run.sh");
    }
    return new Launcher(Path.of(home));
  }

  /** A command of the application. */
  public Program command(List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(root.resolve("security-assistant").toString());
    command.addAll(arguments);
    return new Program(command, Map.of());
  }

  /** Arguments of {@code process} for one drawing. */
  public static List<String> process(Path drawing, Path out) {
    return List.of(
        "process",
        drawing.toString(),
        "--client",
        "Benchmark",
        "--project",
        "Benchmark",
        "--out",
        out.toString());
  }

  /** The Java machine that runs this. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The application's jar. */
  public Path jar() {
    return root.resolve("app/target/security-assistant.jar");
  }

  /** The cache of classes that the launcher makes for commands that read no drawing. */
  public Path cache() {
    return root.resolve("app/target/quick.aot");
  }

  /** The benchmarks' jar. */
  public Path benchmarks() {
    return root.resolve("benchmarks/target/benchmarks.jar");
  }
}
