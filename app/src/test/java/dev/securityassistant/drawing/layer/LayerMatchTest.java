package dev.securityassistant.drawing.layer;

import static dev.securityassistant.drawing.layer.LayerWords.claimed;
import static dev.securityassistant.drawing.layer.LayerWords.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LayerMatchTest {

  @Test
  void oneWordAgreesWithThePiecesThatTheOtherCutsItInto() {
    List<LayerMatch> matches =
        LayerMatch.of(
            List.of(claimed("A-101-", 10, 10), claimed("DR-B2", 34, 10)),
            List.of(read("A-101-DR-B2", 10, 10.5)));

    assertThat(matches).singleElement().matches(LayerMatch::agrees);
  }

  @Test
  void wordsInARowThatAreCutAlikeAreComparedOneByOne() {
    List<LayerMatch> matches =
        LayerMatch.of(
            List.of(claimed("MAIN", 10, 10), claimed("0FFICE", 24, 10)),
            List.of(read("MAIN", 12, 10), read("OFFICE", 30, 10)));

    assertThat(matches).extracting(LayerMatch::agrees).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void wordsOfOtherRowsAndOtherDirectionsDoNotMeet() {
    List<LayerMatch> matches =
        LayerMatch.of(List.of(claimed("STAIR", 10, 10)), List.of(read("STAIR", 10, 15)));

    assertThat(matches).singleElement().satisfies(m -> assertThat(m.read()).isEmpty());
  }
}
