package dev.securityassistant.benchmarks;

import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.benchmarks.scale.HotKeys;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * What a job asks of AWS, simulated and measured, and which key gives way at which load: {@code
 * Scale REPORT}. The environment says which AWS is measured.
 */
public final class Scale {

  private Scale() {}

  /** Prints the tables. */
  public static void main(String[] args) throws Exception {
    Instant now = Instant.now();
    Report report =
        new Report(System.out, "What a job asks of AWS, and what AWS allows", Machine.here(now));
    HotKeys keys = HotKeys.of(now);
    report.heading("Writes of one job's record, by the size of its items");
    report.table(keys.writes());
    report.heading("Partitions of the indexes by load");
    Table table =
        new Table(
            List.of(
                "jobs a second",
                "busiest key",
                "units a second, mean",
                "busiest second",
                "seconds over 1,000"));
    for (int rate : new int[] {1, 10, 50, 80, 100, 120, 150, 200}) {
      HotKeys.Load load = keys.simulate(rate);
      table.row(
          List.of(
              String.valueOf(rate),
              load.key(),
              String.format(Locale.ROOT, "%,.0f", load.mean()),
              String.format(Locale.ROOT, "%,d", load.most()),
              String.format(Locale.ROOT, "%.1f %%", 100 * load.over())));
    }
    report.table(table);
    report.paragraph(
        "Arrivals are random (Poisson, fixed seed) over 1,000 seconds; a job takes 20 seconds; workers are"
            + " never short. One key of an index takes 1,000 write units a second.");
    Path examples = Path.of(System.getProperty("benchmarks.home"), "examples");
    new ScaleMeasured(report, System.getenv()).run(now, examples);
    report.save(Path.of(args[0]));
  }
}
