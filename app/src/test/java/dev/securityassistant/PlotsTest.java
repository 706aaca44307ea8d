package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.json.ExtractionJson;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.specification.Specification;
import dev.securityassistant.testkit.Drawings;
import dev.securityassistant.testkit.plot.Plotter;
import dev.securityassistant.testkit.plot.Way;
import dev.securityassistant.testkit.score.Measure;
import dev.securityassistant.testkit.score.Score;
import dev.securityassistant.testkit.score.ScoreFiles;
import dev.securityassistant.testkit.score.Scorer;
import dev.securityassistant.testkit.style.Drawn;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reads a drawing that was plotted without text. */
class PlotsTest {

  private static final double AS_TEXT = 0.97;

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(Way.class)
  void aPlotIsReadAsWellAsItsDrawing(Way way) throws Exception {
    Drawn drawn = Drawings.named("t15-device-tags", 1);
    drawn.writeTo(folder);
    Path plot = Files.write(folder.resolve("plot.pdf"), new Plotter(way).plot(drawn.pdf()));

    try (LazyScanReader pixels = new LazyScanReader()) {
      Extraction read =
          new ScheduleAgent(pixels).read("job_1", plot, Specification.none(), (page, pages) -> {});
      Score score =
          Scorer.score(
              ScoreFiles.truth(folder.resolve(drawn.name() + ".truth.json")),
              ScoreFiles.result(ExtractionJson.write(read)));

      PdfType type = way == Way.SPELLED ? PdfType.VECTOR : PdfType.OUTLINED;
      assertThat(read.sheets()).allMatch(s -> s.pdfType() == type);
      assertThat(Measure.DOOR_F1.of(score).orElse(0)).isGreaterThanOrEqualTo(AS_TEXT);
      assertThat(Measure.DEVICE_F1.of(score).orElse(0)).isGreaterThanOrEqualTo(AS_TEXT);
    }
  }
}
