package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.testkit.score.Score;
import dev.securityassistant.testkit.score.ScoreFiles;
import dev.securityassistant.testkit.score.Scorer;
import dev.securityassistant.testkit.score.Thresholds;
import dev.securityassistant.testkit.score.TruthFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads every kept drawing and holds the result against its truth. */
class AccuracyTest {

  private static final Path LIMITS = Path.of("src/test/resources/drawings/thresholds.properties");

  private static Map<ReadDrawing, Score> scores = Map.of();

  @BeforeAll
  static void readAll() throws Exception {
    Map<ReadDrawing, Score> read = new HashMap<>();
    for (ReadDrawing drawing : ReadDrawing.kept()) {
      TruthFile truth = ScoreFiles.truth(drawing.truth());
      read.put(drawing, Scorer.score(truth, ScoreFiles.result(drawing.read())));
    }
    scores = Map.copyOf(read);
  }

  static List<Thresholds.Group> groups() throws IOException {
    return Thresholds.read(LIMITS).groups();
  }

  @ParameterizedTest
  @MethodSource("groups")
  void aGroupOfDrawingsIsReadAsWellAsItHasToBe(Thresholds.Group group) throws IOException {
    List<Score> members = new ArrayList<>();
    for (var read : scores.entrySet()) {
      String family = ScoreFiles.truth(read.getKey().truth()).family();
      if (group.families().contains(family)) {
        members.add(read.getValue());
      }
    }

    assertThat(members).as("drawings of the group %s", group.name()).isNotEmpty();
    assertThat(group.missed(Score.together(members))).isEmpty();
  }

  @Test
  void everyDrawingBelongsToAGroup() throws IOException {
    Thresholds thresholds = Thresholds.read(LIMITS);

    for (ReadDrawing drawing : scores.keySet()) {
      assertThat(thresholds.groupOf(ScoreFiles.truth(drawing.truth())))
          .as(drawing.pdf().toString())
          .isPresent();
    }
  }
}
