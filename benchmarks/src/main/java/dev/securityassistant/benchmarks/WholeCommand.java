package dev.securityassistant.benchmarks;

import dev.securityassistant.Wiring;
import dev.securityassistant.benchmarks.measure.Contest;
import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Launcher;
import dev.securityassistant.benchmarks.measure.Poppler;
import dev.securityassistant.benchmarks.measure.Scratch;
import dev.securityassistant.benchmarks.measure.Work;
import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.cli.Cli;
import dev.securityassistant.cli.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The whole command on the example drawing beside Poppler on the same page: {@code WholeCommand
 * REPORT}.
 */
public final class WholeCommand {

  private static final String TEXT = "pdftotext -bbox";
  private static final String RENDER = "pdftoppm -r 200";

  private WholeCommand() {}

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    Report report = new Report(System.out, "The whole command", Machine.here(Instant.now()));
    report.paragraph(Poppler.version());
    Launcher launcher = Launcher.here();
    Path examples = launcher.root().resolve("examples");
    Path drawing = drawing(examples);
    report.paragraph("Drawing: `examples/" + drawing.getFileName() + "` with its specification.");
    try (Scratch scratch = Scratch.make()) {
      Contest contest = new Contest();
      contest.add(
          "process, new process",
          () -> launcher.command(process(examples, drawing, scratch)).run());
      Work warm = () -> cli(process(examples, drawing, scratch));
      contest.add("process, warm, in one Java machine", warm::cost);
      if (Poppler.installed()) {
        contest.add(TEXT, Poppler.text(drawing)::run);
        contest.add(RENDER, Poppler.render(drawing, scratch.folder())::run);
      }
      report.table(table(contest.run(4, 7)));
    }
    report.paragraph("Medians of 7 runs in turn after 4 to warm up; ratios of times on the clock.");
    report.save(Path.of(args[0]));
  }

  private static Table table(Map<String, Cost> costs) {
    Table table =
        new Table(
            List.of("command", "time", "processor", "peak memory", "to " + TEXT, "to " + RENDER));
    Cost text = costs.get(TEXT);
    Cost render = costs.get(RENDER);
    costs.forEach((name, cost) ->
        table.row(
            List.of(
                name,
                cost.time(),
                cost.processorTime(),
                cost.memory(),
                text == null ? "--" : cost.times(text),
                render == null ? "--" : cost.times(render))));
    return table;
  }

  private static Path drawing(Path examples) throws IOException {
    try (Stream<Path> files = Files.list(examples)) {
      return files
          .filter(f -> f.getFileName().toString().endsWith(".pdf"))
          .sorted()
          .findFirst()
          .orElseThrow(() -> new IOException("there is no drawing in " + examples));
    }
  }

  private static List<String> process(Path examples, Path drawing, Scratch scratch)
      throws IOException {
    List<String> arguments = new ArrayList<>(Launcher.process(drawing, scratch.fresh("out")));
    Path specification = examples.resolve("specification.docx");
    if (Files.exists(specification)) {
      arguments.addAll(List.of("--context", specification.toString()));
    }
    return arguments;
  }

  private static void cli(List<String> arguments) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Console console = new Console(nowhere, nowhere, false);
    try (Wiring wiring = new Wiring()) {
      int code = new Cli(wiring, console, Map.of()).run(arguments.toArray(String[]::new));
      if (code != 0) {
        throw new IllegalStateException("the command ended with " + code + ": " + arguments);
      }
    }
  }
}
