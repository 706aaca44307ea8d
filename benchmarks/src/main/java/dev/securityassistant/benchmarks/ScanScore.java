package dev.securityassistant.benchmarks;

import dev.securityassistant.testkit.score.Measure;
import dev.securityassistant.testkit.score.Score;
import dev.securityassistant.testkit.score.ScoreFiles;
import dev.securityassistant.testkit.score.Scorer;
import dev.securityassistant.testkit.style.Drawn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well a scanned set was read: speed alone would be had by reading nothing. */
final class ScanScore {

  private static final String COMPONENTS = "checkpoint_components_v1.json";

  private ScanScore() {}

  /**
   * The figures in a sentence.
   *
   * @param plans what was scanned
   * @param out folder of the job
   * @param scratch where the truth may be written
   */
  static String sentence(Drawn plans, Path out, Path scratch) throws IOException {
    plans.writeTo(scratch);
    Score score =
        Scorer.score(
            ScoreFiles.truth(scratch.resolve(plans.name() + ".truth.json")),
            ScoreFiles.result(Files.readAllBytes(components(out))));
    return Stream.of(
            Measure.DOOR_F1, Measure.DEVICE_F1, Measure.CODE_ACCURACY, Measure.LOCATION_ACCURACY)
        .map(m -> String.format(Locale.ROOT, "%s %.3f", m.title(), m.of(score).orElse(0)))
        .collect(Collectors.joining(", ", "Read in that time: ", "."));
  }

  private static Path components(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> found = files.filter(f -> f.endsWith(COMPONENTS)).toList();
      if (found.size() != 1) {
        throw new IOException(
            "%s holds %d files named %s".formatted(out, found.size(), COMPONENTS));
      }
      return found.getFirst();
    }
  }
}
