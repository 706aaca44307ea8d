package dev.securityassistant.benchmarks.accuracy;

import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.testkit.score.Calibration;
import java.util.List;
import java.util.Locale;

/** Confidence against what is right, in ten bins. */
final class CalibrationTable {

  private CalibrationTable() {}

  static Table of(Calibration calibration) {
    Table table = new Table(List.of("confidence", "components", "average confidence", "right"));
    for (Calibration.Bin bin : calibration.bins()) {
      if (bin.count() > 0) {
        table.row(
            List.of(
                String.format(Locale.ROOT, "%.1f to %.1f", bin.from(), bin.from() + 0.1),
                Integer.toString(bin.count()),
                number(bin.confidence()),
                number(bin.right())));
      }
    }
    return table;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
