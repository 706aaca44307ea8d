package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterArcsTest {

  private static final double SMALLEST = 20;
  private static final double LARGEST = 250;

  private final Ink ink = new Ink(400, 400);

  @Test
  void findsTheSwingOfALeafThatRunsOnIntoTheWall() {
    line(100, 100, 100, 200);
    arc(100, 180, 80, -90, 0);

    List<QuarterArc> arcs = find();

    assertThat(arcs).hasSize(1);
    QuarterArc arc = arcs.getFirst();
    assertThat(arc.cx()).isCloseTo(100, within(2.0));
    assertThat(arc.cy()).isCloseTo(180, within(2.0));
    assertThat(arc.radius()).isCloseTo(80, within(2.0));
    assertThat(arc.x(Math.PI / 2)).isCloseTo(180, within(2.0));
  }

  @Test
  void findsASwingThatALeaderCrosses() {
    line(100, 100, 100, 180);
    arc(100, 180, 80, -90, 0);
    line(120, 190, 260, 60);

    assertThat(find()).hasSize(1);
  }

  @Test
  void startsAtTheLeafWhereADashEndsAtTheOtherEnd() {
    line(100, 100, 100, 180);
    arc(100, 180, 80, -90, 0);
    line(150, 180, 180, 180);

    assertThat(find())
        .singleElement()
        .satisfies(arc -> assertThat(arc.tipY()).isCloseTo(-1, within(0.01)));
  }

  @Test
  void takesNoCircleForASwing() {
    line(200, 120, 200, 200);
    arc(200, 200, 80, 0, 360);

    assertThat(find()).isEmpty();
  }

  @Test
  void takesNoHatchingForASwing() {
    line(50, 100, 350, 100);
    line(50, 140, 350, 140);
    for (int x = 60; x < 310; x += 9) {
      line(x, 140, x + 40, 100);
    }
    for (int x = 60; x < 350; x += 50) {
      line(x, 100, x, 140);
    }

    assertThat(find()).isEmpty();
  }

  @Test
  void erasesTheArcAndKeepsWhatCrosses() {
    line(100, 100, 100, 180);
    arc(100, 180, 80, -90, 0);
    line(60, 150, 300, 150);
    QuarterArcs finder = new QuarterArcs(ink, SMALLEST, LARGEST);

    finder.erase(finder.at(strokes()));

    assertThat(ink.at(156, 123)).as("the arc").isFalse();
    assertThat(ink.at(100, 120)).as("the leaf").isFalse();
    for (int x = 60; x < 300; x++) {
      assertThat(ink.at(x, 150)).as("the line at %d", x).isTrue();
    }
  }

  private List<QuarterArc> find() {
    return new QuarterArcs(ink, SMALLEST, LARGEST).at(strokes());
  }

  private StraightStrokes strokes() {
    return StraightStrokes.in(ink, 20, 9);
  }

  private void line(double x0, double y0, double x1, double y1) {
    int steps = (int) (2 * Math.hypot(x1 - x0, y1 - y0));
    for (int i = 0; i <= steps; i++) {
      dot(x0 + i * (x1 - x0) / steps, y0 + i * (y1 - y0) / steps);
    }
  }

  private void arc(double cx, double cy, double radius, int from, int to) {
    for (double degrees = from; degrees <= to; degrees += 0.25) {
      double angle = Math.toRadians(degrees);
      dot(cx + radius * Math.cos(angle), cy + radius * Math.sin(angle));
    }
  }

  /** Two pixels wide. */
  private void dot(double x, double y) {
    for (int dx = -1; dx <= 0; dx++) {
      for (int dy = -1; dy <= 0; dy++) {
        ink.set((int) Math.round(x) + dx, (int) Math.round(y) + dy, true);
      }
    }
  }
}
