package dev.securityassistant.drawing.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Pen;
import dev.securityassistant.drawing.raster.QuarterArc;
import org.junit.jupiter.api.Test;

class BowsTest {

  private static final int LETTER = 90;
  private static final int RADIUS = 20;

  private final Ink ink = new Ink(600, 400);

  @Test
  void theUpperHalfOfALargeLetterInARowIsABow() {
    int x = letters(4);
    QuarterArc arc = swing(x, 220);
    new Pen(ink).area(x, 220, x + 3, 230).line(x, 228, x + RADIUS - 4, 226);

    assertThat(new Bows(ink, LETTER).isBow(arc)).isTrue();
  }

  @Test
  void aSwingAloneIsNone() {
    assertThat(new Bows(ink, LETTER).isBow(swing(300, 220))).isFalse();
  }

  @Test
  void aSwingInAWallBesideLettersIsNone() {
    int x = letters(4);
    QuarterArc arc = swing(x, 220);
    new Pen(ink).area(x, 219, 590, 222);

    assertThat(new Bows(ink, LETTER).isBow(arc)).isFalse();
  }

  /** Letters 30 pixels high in a row; where the next one would stand. */
  private int letters(int count) {
    for (int i = 0; i < count; i++) {
      new Pen(ink).frame(200 + 28 * i, 200, 220 + 28 * i, 230);
    }
    return 200 + 28 * count;
  }

  /** Draws a leaf upwards from a hinge and its swing to the right. */
  private QuarterArc swing(int x, int y) {
    new Pen(ink).area(x, y - RADIUS, x + 2, y);
    for (double angle = 0; angle <= Math.PI / 2; angle += 0.01) {
      int px = (int) (x + RADIUS * Math.sin(angle));
      int py = (int) (y - RADIUS * Math.cos(angle));
      new Pen(ink).area(px - 1, py - 1, px + 1, py + 1);
    }
    return new QuarterArc(x, y, RADIUS, 0, -1, 1, 2);
  }
}
