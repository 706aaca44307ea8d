package dev.securityassistant.benchmarks;

import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Launcher;
import dev.securityassistant.benchmarks.measure.Scratch;
import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.testkit.SizedDrawing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Time and memory of the whole command by number of pages: {@code PagesGrowth REPORT}. */
public final class PagesGrowth {

  private static final int SEGMENTS = 1_000;
  private static final String HEAP = "-Xmx512m";
  private static final String SMALL_HEAP = "-Xmx160m";

  private PagesGrowth() {}

  /** Prints the table; fails where a set cannot be read in the heap allowed. */
  public static void main(String[] args) throws Exception {
    Report report = new Report(System.out, "From 1 to 100 pages", Machine.here(Instant.now()));
    Table table = new Table(List.of("pages", "heap", "time", "a page", "processor", "peak memory"));
    try (Scratch scratch = Scratch.make()) {
      for (int pages : new int[] {1, 10, 50, 100}) {
        table.row(row(pages, HEAP, run(pages, HEAP, scratch)));
      }
      for (int pages : new int[] {1, 100}) {
        table.row(row(pages, SMALL_HEAP, run(pages, SMALL_HEAP, scratch)));
      }
    }
    report.table(table);
    report.paragraph(
        String.format(
            Locale.ROOT,
            "A1 sheets with 12 doors and %,d segments of hatching each, one run of the whole"
                + " command each. The collector lets the heap grow up to what it may take before it"
                + " works hard, so the peak says less than that a small heap does for 100 pages as"
                + " well as for one.",
            SEGMENTS));
    report.save(Path.of(args[0]));
  }

  private static Cost run(int pages, String heap, Scratch scratch)
      throws IOException, InterruptedException {
    Path pdf = scratch.folder().resolve(pages + ".pdf");
    if (!Files.exists(pdf)) {
      Files.write(pdf, SizedDrawing.pdf(pages, SEGMENTS, 1));
    }
    return Launcher.here()
        .command(Launcher.process(pdf, scratch.fresh("out")))
        .with("JAVA_OPTS", heap)
        .run();
  }

  private static List<String> row(int pages, String heap, Cost cost) {
    return List.of(
        Integer.toString(pages),
        heap,
        cost.time(),
        String.format(Locale.ROOT, "%.2f s", cost.seconds() / pages),
        cost.processorTime(),
        cost.memory());
  }
}
