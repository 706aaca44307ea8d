package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.text.TextLines;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegendFinderTest {

  @Test
  void theBoxAroundItsHeadingIsTheLegend() {
    List<Box> regions = regions("LEGEND", List.of(Strokes.rectangle(596, 46, 790, 300)));

    assertThat(regions).singleElement().isEqualTo(new Box(596, 46, 790, 300));
  }

  @Test
  void anOpenLegendReachesDownToItsLastRow() {
    Box region = regions("SECURITY SYMBOLS", List.of()).getFirst();

    assertThat(region.contains(new Box(600, 50, 660, 160))).isTrue();
    assertThat(region.contains(300, 100)).isFalse();
    assertThat(region.contains(650, 400)).isFalse();
  }

  @Test
  void sentencesAndKeyPlansAreNoLegends() {
    assertThat(regions("KEY PLAN", List.of())).isEmpty();
    assertThat(regions("See legend", List.of())).isEmpty();
    assertThat(regions("CORRIDOR", List.of())).isEmpty();
  }

  private static List<Box> regions(String heading, List<Polyline> lines) {
    List<Word> words = new ArrayList<>();
    words.add(Strokes.word(heading, 600, 50, 8));
    for (int row = 0; row < 5; row++) {
      words.add(Strokes.word("Card reader", 625, 70 + 20 * row, 6));
    }
    return LegendFinder.regions(Strokes.sheet(words, lines), TextLines.of(words));
  }
}
