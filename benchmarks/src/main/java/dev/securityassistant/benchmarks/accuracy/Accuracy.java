package dev.securityassistant.benchmarks.accuracy;

import dev.securityassistant.benchmarks.report.Machine;
import dev.securityassistant.benchmarks.report.Report;
import dev.securityassistant.testkit.score.Calibration;
import dev.securityassistant.testkit.score.Score;
import dev.securityassistant.testkit.score.ScoreFiles;
import dev.securityassistant.testkit.score.Scorer;
import dev.securityassistant.testkit.score.Thresholds;
import dev.securityassistant.testkit.score.TruthFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Reads every drawing of a folder whose truth is known and prints how well. Ends with 1 where a
 * threshold is missed.
 */
public final class Accuracy {

  private static final String NO_GROUP = "no threshold";

  private final Report report;
  private final Thresholds thresholds;

  private Accuracy(Report report, Thresholds thresholds) {
    this.report = report;
    this.thresholds = thresholds;
  }

  /**
   * {@code Accuracy TRUTHDIR THRESHOLDS REPORT [RESULTDIR]}: the last, where given, receives {@code
   * NAME.result.json} of every drawing.
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      throw new IllegalArgumentException("usage: Accuracy TRUTHDIR THRESHOLDS REPORT [RESULTDIR]");
    }
    Report report = new Report(System.out, "Accuracy", Machine.here(Instant.now()));
    Optional<Path> results = args.length > 3 ? Optional.of(Path.of(args[3])) : Optional.empty();
    boolean passed =
        new Accuracy(report, Thresholds.read(Path.of(args[1]))).run(Path.of(args[0]), results);
    report.save(Path.of(args[2]));
    System.exit(passed ? 0 : 1);
  }

  private boolean run(Path folder, Optional<Path> results) throws IOException {
    List<Scored> scored = new ArrayList<>();
    for (Sample sample : Sample.in(folder)) {
      byte[] read = Agent.read(sample);
      if (results.isPresent()) {
        Files.createDirectories(results.get());
        Files.write(results.get().resolve(sample.name() + ".result.json"), read);
      }
      TruthFile truth = ScoreFiles.truth(sample.truth());
      scored.add(new Scored(sample, truth, Scorer.score(truth, ScoreFiles.result(read))));
    }
    ScoreTable table = new ScoreTable(scored);
    report.heading("By drawing");
    report.table(table.byDrawing());
    report.heading("By family and type");
    report.table(table.byGroup());
    report.heading("By group of thresholds");
    report.table(table.by("group", this::group));
    calibration(scored);
    return verdict(scored);
  }

  private void calibration(List<Scored> scored) {
    groups(scored)
        .forEach((name, members) -> {
          Score score = ScoreTable.together(members);
          Calibration calibration = Calibration.of(score.judged());
          report.heading("Calibration: " + name);
          report.table(CalibrationTable.of(calibration));
          report.paragraph(
              String.format(
                  Locale.ROOT,
                  "Doors and devices: %d. Expected calibration error: %.3f.",
                  calibration.count(),
                  calibration.error().orElse(0)));
        });
  }

  private boolean verdict(List<Scored> scored) {
    report.heading("Thresholds");
    List<String> missed = new ArrayList<>();
    Map<String, List<Scored>> groups = groups(scored);
    for (Thresholds.Group group : thresholds.groups()) {
      List<Scored> members = groups.getOrDefault(group.name(), List.of());
      missed.addAll(group.missed(ScoreTable.together(members)));
    }
    report.paragraph(
        missed.isEmpty()
            ? "All thresholds are met."
            : missed.stream().collect(Collectors.joining("\n- MISSED ", "- MISSED ", "")));
    return missed.isEmpty();
  }

  private Map<String, List<Scored>> groups(List<Scored> scored) {
    return scored.stream()
        .collect(Collectors.groupingBy(this::group, TreeMap::new, Collectors.toList()));
  }

  private String group(Scored scored) {
    return thresholds.groupOf(scored.truth()).map(Thresholds.Group::name).orElse(NO_GROUP);
  }
}
