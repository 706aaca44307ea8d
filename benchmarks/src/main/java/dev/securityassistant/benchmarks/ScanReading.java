package dev.securityassistant.benchmarks;

import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Launcher;
import dev.securityassistant.benchmarks.measure.Scratch;
import dev.securityassistant.benchmarks.measure.TesseractCommand;
import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.testkit.SizedDrawing;
import dev.securityassistant.testkit.style.Drawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Scans of A3 plans at 200 dots an inch, read by the whole command: {@code ScanReading REPORT
 * [SETS...]}, with how often a set of 15 pages is in each file. Ends with 1 where a limit is
 * missed.
 */
public final class ScanReading {

  private static final int PAGES = 15;
  private static final int CORES = 2;
  private static final double MOST_SECONDS = 90;
  private static final double MOST_BYTES = 1.5e9;
  private static final double MOST_GROWTH = 1.25;
  private static final double MOST_TIMES = 2;

  private ScanReading() {}

  /** Prints the table and what misses a limit. */
  public static void main(String[] args) throws Exception {
    List<Integer> sets = new ArrayList<>();
    for (String arg : List.of(args).subList(1, args.length)) {
      sets.add(Integer.parseInt(arg));
    }
    if (sets.isEmpty()) {
      sets.addAll(List.of(1, 4));
    }
    Report report = new Report(System.out, "Scans", Machine.here(Instant.now()));
    report.paragraph(TesseractCommand.version());
    List<Cost> costs = new ArrayList<>();
    List<String> missed = new ArrayList<>();
    Table table =
        new Table(
            List.of(
                "pages", "file", "time", "pages a second", "processor", "peak memory", "tokens"));
    try (Scratch scratch = Scratch.make()) {
      Drawn plans = SizedDrawing.plans(PAGES, 1);
      List<Path> results = new ArrayList<>();
      for (int copies : sets) {
        Path pdf = scratch.folder().resolve(copies + ".pdf");
        Files.write(pdf, SizedDrawing.scan(copies, plans, 1));
        Path out = scratch.fresh("out");
        Cost cost = read(pdf, out);
        results.add(out);
        costs.add(cost);
        table.row(row(copies * PAGES, Files.size(pdf), cost));
      }
      report.table(table);
      judge(sets, costs, missed);
      if (sets.getFirst() == 1) {
        report.paragraph(ScanScore.sentence(plans, results.getFirst(), scratch.folder()));
      }
      compare(report, scratch, plans, sets.getFirst(), costs.getFirst(), missed);
    }
    report.paragraph(
        "A set of 15 plans of the testkit, printed on A3 and scanned: skew 0.8°, grain, JPEG. The"
            + " larger file holds the same pages several times over, each with its own picture. The"
            + " whole command in a process of its own on %d cores, with the memory that the system"
                .formatted(CORES)
            + " counts, native libraries included.");
    report.paragraph(
        missed.isEmpty() ? "All limits are met." : "MISSED: " + String.join("; ", missed));
    report.save(Path.of(args[0]));
    System.exit(missed.isEmpty() ? 0 : 1);
  }

  private static Cost read(Path pdf, Path out) throws IOException, InterruptedException {
    return Launcher.here()
        .command(Launcher.process(pdf, out))
        .with("JAVA_OPTS", "-XX:ActiveProcessorCount=" + CORES)
        .with("MAX_FILE_MB", "200")
        .run();
  }

  private static void judge(List<Integer> sets, List<Cost> costs, List<String> missed) {
    Cost first = costs.getFirst();
    double allowed = MOST_SECONDS * sets.getFirst();
    if (first.seconds() > allowed) {
      missed.add(limit("%.0f s for the first file, %.0f allowed", first.seconds(), allowed));
    }
    for (Cost cost : costs) {
      if (cost.peakBytes() > MOST_BYTES) {
        missed.add(limit("%.2f GB, %.2f allowed", cost.peakBytes() / 1e9, MOST_BYTES / 1e9));
      }
    }
    double growth = (double) costs.getLast().peakBytes() / Math.max(1, first.peakBytes());
    if (growth > MOST_GROWTH) {
      missed.add(limit("memory grows %.2f times, %.2f allowed", growth, MOST_GROWTH));
    }
  }

  private static void compare(
      Report report, Scratch scratch, Drawn plans, int sets, Cost ours, List<String> missed)
      throws IOException, InterruptedException {
    if (!TesseractCommand.installed()) {
      return;
    }
    Path folder = Files.createDirectories(scratch.fresh("text"));
    Path drawing = scratch.folder().resolve("drawn.pdf");
    Files.write(drawing, plans.pdf());
    Cost text = TesseractCommand.text(scratch.folder().resolve(sets + ".pdf"), folder, CORES).run();
    report.paragraph(
        "Tesseract takes %s for the text of the %d pages; the whole command takes %s as long. Of the"
                .formatted(text.time(), sets * PAGES, ours.times(text))
            + " words that are printed on them Tesseract reads %.0f %% in that time."
                .formatted(100 * TesseractCommand.share(drawing, folder)));
    if (ours.seconds() > MOST_TIMES * text.seconds()) {
      missed.add(
          limit("%.1f × Tesseract, %.1f allowed", ours.seconds() / text.seconds(), MOST_TIMES));
    }
  }

  private static String limit(String pattern, double is, double allowed) {
    return String.format(Locale.ROOT, pattern, is, allowed);
  }

  private static List<String> row(int pages, long bytes, Cost cost) {
    return List.of(
        Integer.toString(pages),
        String.format(Locale.ROOT, "%.1f MB", bytes / 1e6),
        cost.time(),
        String.format(Locale.ROOT, "%.2f", pages / cost.seconds()),
        cost.processorTime(),
        cost.memory(),
        "0");
  }
}
