package dev.securityassistant.benchmarks;

import dev.securityassistant.benchmarks.measure.Contest;
import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Launcher;
import dev.securityassistant.benchmarks.measure.Program;
import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What {@code --help} takes beside a Java machine that does nothing: {@code StartUp REPORT}. */
public final class StartUp {

  private static final String BARE = "java, empty main";
  private static final String HELP = "./security-assistant --help";
  private static final double ALLOWED = 0.4;

  private StartUp() {}

  /** Prints the table; ends with 1 where {@code --help} is later than allowed. */
  public static void main(String[] args) throws Exception {
    Report report = new Report(System.out, "Start-up", Machine.here(Instant.now()));
    Launcher launcher = Launcher.here();
    launcher.command(List.of("--help")).run();
    Map<String, Cost> costs =
        new Contest()
            .add(BARE, java(launcher.benchmarks(), "dev.securityassistant.benchmarks.Bare")::run)
            .add(HELP, launcher.command(List.of("--help"))::run)
            .add("  the same with the cache, without the shell script", help(launcher, true)::run)
            .add("  the same without the cache", help(launcher, false)::run)
            .run(1, 15, Cost::best);
    Cost bare = costs.get(BARE);
    Cost help = costs.get(HELP);
    if (bare == null || help == null) {
      throw new IllegalStateException("not all was run");
    }
    Table table =
        new Table(List.of("command", "time", "after the bare machine", "processor", "peak memory"));
    costs.forEach((name, cost) ->
        table.row(
            List.of(
                name,
                cost.time(),
                String.format(Locale.ROOT, "%+.2f s", cost.seconds() - bare.seconds()),
                cost.processorTime(),
                cost.memory())));
    report.table(table);
    boolean passed = help.seconds() - bare.seconds() <= ALLOWED;
    report.paragraph(
        String.format(
            Locale.ROOT,
            "The fastest of 15 runs in turn each. Allowed after the bare machine: %.1f s: %s.",
            ALLOWED,
            passed ? "met" : "MISSED"));
    report.save(Path.of(args[0]));
    System.exit(passed ? 0 : 1);
  }

  private static Program help(Launcher launcher, boolean cached) {
    List<String> command = new ArrayList<>(java(launcher.jar(), "").command());
    command.removeLast();
    if (cached) {
      command.addAll(1, List.of("-XX:AOTCache=" + launcher.cache(), "-Xlog:aot=off"));
    }
    command.addAll(List.of("dev.securityassistant.Main", "--help"));
    return new Program(command, Map.of());
  }

  private static Program java(Path jar, String main) {
    return Program.of(
        Launcher.java(),
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        jar.toString(),
        main);
  }
}
