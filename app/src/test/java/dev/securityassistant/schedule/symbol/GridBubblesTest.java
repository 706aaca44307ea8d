package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Shape;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.List;
import org.junit.jupiter.api.Test;

class GridBubblesTest {

  private static final Polyline CIRCLE = Strokes.ellipse(50, 100, 10, 10);

  @Test
  void aCircleAtTheEndOfAGridLineIsABubble() {
    assertThat(isBubble(Strokes.open(60, 100, 700, 100))).isTrue();
    assertThat(isBubble(Strokes.open(50, 110, 50, 590))).isTrue();
  }

  @Test
  void aLeaderOrALineThatPassesByMakesNone() {
    assertThat(isBubble(Strokes.open(60, 100, 140, 100))).isFalse();
    assertThat(isBubble(Strokes.open(50, 90, 700, 90))).isFalse();
    assertThat(isBubble(Strokes.open(10, 100, 700, 100))).isFalse();
  }

  @Test
  void otherOutlinesAreNone() {
    Polyline square = Strokes.rectangle(40, 90, 60, 110);

    assertThat(
            new GridBubbles(
                    Strokes.sheet(List.of(), List.of(square, Strokes.open(60, 100, 700, 100))))
                .isBubble(square, Shape.of(square)))
        .isFalse();
  }

  private static boolean isBubble(Polyline line) {
    return new GridBubbles(Strokes.sheet(List.of(), List.of(CIRCLE, line)))
        .isBubble(CIRCLE, Shape.of(CIRCLE));
  }
}
