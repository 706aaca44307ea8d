package dev.securityassistant.testkit.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two doors on page 2 of 2; the second may be called by its number; one camera. */
final class ScorerTest {

  private static final String TRUTH =
      """
      {"pages": 2, "pdf_type": "vector", "family": "f", "relevant_pages": [2],
       "doors": [
         {"id": "A-101", "page": 2, "location": "Plant Room",
          "devices": [{"type": "reader", "code": "P"}, {"type": "reader", "code": "E"},
                      {"type": "lock", "code": null}]},
         {"id": "D-7", "aliases": ["7"], "page": 2, "location": null, "devices": []}],
       "others": [{"id": "CAM 1", "type": "camera"}]}
      """;

  @TempDir private Path folder;
  private Path truthFile;

  @BeforeEach
  void writeTruth() throws IOException {
    truthFile = Files.writeString(folder.resolve("x.truth.json"), TRUTH);
  }

  private Score score(String... components) throws IOException {
    String result = "{\"components\": [" + String.join(",", components) + "]}";
    return Scorer.score(
        ScoreFiles.truth(truthFile), ScoreFiles.result(result.getBytes(StandardCharsets.UTF_8)));
  }

  private static String door(String id, String location, int page, double confidence) {
    return """
    {"id": "%s", "type": "door", "door_id": null, "location": "%s", "page_number": %d,
     "confidence": %s}\
    """
        .formatted(id, location, page, confidence);
  }

  private static String device(String door, String type, String code) {
    return """
    {"id": "x", "type": "%s", "door_id": "%s", "page_number": 2, "confidence": 0.95,
     "attributes": {"code": "%s"}}\
    """
        .formatted(type, door, code);
  }

  @Test
  void idsAreComparedWithoutSeparatorsAndCase() throws IOException {
    assertThat(score(door("a.101", "", 2, 1)).doors()).isEqualTo(new Tally(1, 0, 1));
  }

  @Test
  void anAliasIsTheDoor() throws IOException {
    assertThat(score(door("7", "", 2, 1)).doors()).isEqualTo(new Tally(1, 0, 1));
  }

  @Test
  void aDoorReportedTwiceIsRightOnceAndWrongOnce() throws IOException {
    assertThat(score(door("7", "", 2, 1), door("D-7", "", 2, 1)).doors())
        .isEqualTo(new Tally(1, 1, 1));
  }

  @Test
  void aDeviceCountsOnlyAtItsOwnDoor() throws IOException {
    assertThat(score(device("D-7", "reader", "P")).devices()).isEqualTo(new Tally(0, 1, 3));
  }

  @Test
  void codesAreAskedOnlyOfDevicesThatWereFound() throws IOException {
    assertThat(score(device("A-101", "reader", "p"), device("A-101", "lock", "9")).codes())
        .isEqualTo(new Share(1, 1, true));
  }

  @Test
  void aLocationMayNameMoreThanTheTruth() throws IOException {
    assertThat(score(door("A-101", "Corridor to PLANT-ROOM", 2, 1)).locations())
        .isEqualTo(new Share(1, 1, true));
  }

  @Test
  void componentsOfNoDoorAreComparedByIdAndType() throws IOException {
    String camera = "{\"id\": \"cam-1\", \"type\": \"Camera\", \"page_number\": 2}";
    assertThat(score(camera).others()).isEqualTo(new Tally(1, 0, 0));
  }

  @Test
  void aComponentOnAPageToSkipIsCountedAndSpoilsBothPages() throws IOException {
    Score score = score(door("A-101", "", 1, 1));
    assertThat(score.onSkippedPages()).isEqualTo(1);
    assertThat(score.pages()).isEqualTo(new Share(0, 2, true));
  }

  @Test
  void nothingFoundIsZeroNotAbsent() throws IOException {
    Score score = score();
    assertThat(score.doors().f1()).hasValue(0);
    assertThat(score.locations().value()).hasValue(0);
    assertThat(score.codes().value()).hasValue(0);
  }

  @Test
  void calibrationErrorIsTheDistanceOfConfidenceFromWhatIsRight() throws IOException {
    Score score = score(door("A-101", "", 2, 0.9), door("nowhere", "", 2, 0.9));
    assertThat(Calibration.of(score.judged()).error().orElseThrow())
        .isCloseTo(0.4, org.assertj.core.data.Offset.offset(1e-9));
  }

  @Test
  void thresholdsFindTheGroupByFamilyBeforeType() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("t.properties"),
            "plain.types=vector\nplain.door_f1=0.9\nspecial.families=f\nspecial.on_skipped_pages=0\n");
    Thresholds.Group group =
        Thresholds.read(file).groupOf(ScoreFiles.truth(truthFile)).orElseThrow();
    assertThat(group.name()).isEqualTo("special");
    assertThat(group.missed(score(door("A-101", "", 1, 1)))).hasSize(1);
    assertThat(group.missed(score())).isEqualTo(List.of());
  }
}
