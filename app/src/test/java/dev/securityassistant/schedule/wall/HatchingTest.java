package dev.securityassistant.schedule.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HatchingTest {

  private static final double SPACING = 6;

  @Test
  void aGapWhereStrokesAreLostIsClosed() {
    Hatching hatching = new Hatching(hatched(100, 160, 178, 240));

    assertThat(hatching.walls())
        .anyMatch(w -> Math.abs(w.a().x() - w.b().x()) > 2 * SPACING && w.sides() == 2);
  }

  @Test
  void theMouthOfACorridorStaysOpen() {
    Hatching hatching = new Hatching(hatched(100, 160, 220, 280));

    assertThat(hatching.walls())
        .isNotEmpty()
        .allMatch(w -> Math.abs(w.a().x() - w.b().x()) <= 3 * SPACING);
  }

  @Test
  void strokesTracedWithPiecesOfBothOutlinesAreAChain() {
    List<Polyline> strokes = new ArrayList<>();
    for (double x = 100; x < 160; x += SPACING) {
      strokes.add(Strokes.recognised(Strokes.open(x, 208, x + 1, 208, x + 7, 202, x + 8, 202)));
    }

    assertThat(new Hatching(strokes).walls())
        .isNotEmpty()
        .allMatch(w -> Math.abs(w.a().y() - 205) < 0.1);
  }

  /** Two level pieces of hatched wall: from and to, from and to. */
  private static List<Polyline> hatched(double... ends) {
    List<Polyline> strokes = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      for (double x = ends[i]; x <= ends[i + 1]; x += SPACING) {
        strokes.add(Strokes.open(x, 208, x + 8, 200));
      }
    }
    return strokes;
  }
}
