package dev.securityassistant.benchmarks;

import dev.securityassistant.benchmarks.measure.Contest;
import dev.securityassistant.benchmarks.measure.Cost;
import dev.securityassistant.benchmarks.measure.Poppler;
import dev.securityassistant.benchmarks.measure.Scratch;
import dev.securityassistant.benchmarks.measure.Work;
import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.specification.Specification;
import dev.securityassistant.testkit.SizedDrawing;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reading one A1 sheet of growing size, warm, beside {@code pdftoppm -r 200} of the same sheet:
 * {@code ReadingSpeed REPORT [SEGMENTS...]}.
 */
public final class ReadingSpeed {

  private static final String READ = "read";
  private static final String RENDER = "render";
  private static final int[] SIZES = {10_000, 100_000, 1_000_000};

  private ReadingSpeed() {}

  /** Prints the table. */
  public static void main(String[] args) throws Exception {
    Report report =
        new Report(System.out, "Reading one A1 sheet, warm", Machine.here(Instant.now()));
    report.paragraph(Poppler.version());
    int[] sizes = args.length == 1 ? SIZES : sizes(args);
    Table table =
        new Table(
            List.of(
                "segments",
                "reading",
                "a million segments",
                "processor",
                "pdftoppm -r 200",
                "processor",
                "ratio",
                "ratio of processor time"));
    try (Scratch scratch = Scratch.make()) {
      for (int segments : sizes) {
        Path pdf = scratch.folder().resolve(segments + ".pdf");
        Files.write(pdf, SizedDrawing.pdf(1, segments, 1));
        int rounds = segments > 300_000 ? 3 : 9;
        Map<String, Cost> costs = contest(pdf, scratch).run(rounds, rounds);
        table.row(row(segments, costs));
      }
    }
    report.table(table);
    report.paragraph(
        "The agent's whole work on a drawing in memory of one page: both passes, from the file to"
            + " components. Medians of runs in turn; reading was warmed up with as many runs.");
    report.save(Path.of(args[0]));
  }

  private static int[] sizes(String[] args) {
    return java.util.Arrays.stream(args).skip(1).mapToInt(Integer::parseInt).toArray();
  }

  private static Contest contest(Path pdf, Scratch scratch) {
    Work read =
        () -> new ScheduleAgent().read("job", pdf, Specification.none(), (page, pages) -> {});
    Contest contest = new Contest().add(READ, read::cost);
    return Poppler.installed()
        ? contest.add(RENDER, Poppler.render(pdf, scratch.folder())::run)
        : contest;
  }

  private static List<String> row(int segments, Map<String, Cost> costs) {
    Cost read = costs.get(READ);
    Cost render = costs.get(RENDER);
    if (read == null) {
      throw new IllegalStateException("the drawing was not read");
    }
    String million = String.format(Locale.ROOT, "%.1f s", read.seconds() * 1_000_000 / segments);
    return List.of(
        String.format(Locale.ROOT, "%,d", segments),
        read.time(),
        million,
        read.processorTime(),
        render == null ? "--" : render.time(),
        render == null ? "--" : render.processorTime(),
        render == null ? "--" : read.times(render),
        render == null ? "--" : read.processorTimes(render));
  }
}
