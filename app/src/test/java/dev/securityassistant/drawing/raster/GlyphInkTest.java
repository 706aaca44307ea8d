package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphInkTest {

  /** An upright bar at the left of a wide picture. */
  private static Ink bar() {
    Ink ink = new Ink(40, 20);
    new Pen(ink).area(0, 0, 10, 20);
    return ink;
  }

  private static TurnedInk turned(double scale, double angle, boolean mirrored) {
    return new GlyphInk(bar(), List.of()).printed(scale, angle, mirrored);
  }

  @Test
  void turnsClockwiseAfterMirroring() {
    Ink quarter = turned(1, 90, false).ink();
    assertThat(quarter.width()).isEqualTo(20);
    assertThat(quarter.height()).isEqualTo(40);
    assertThat(quarter.at(10, 5)).isTrue();
    assertThat(quarter.at(10, 35)).isFalse();

    Ink mirrored = turned(1, 90, true).ink();
    assertThat(mirrored.at(10, 5)).isFalse();
    assertThat(mirrored.at(10, 35)).isTrue();
  }

  @Test
  void takesTheSizeOfThePlan() {
    Ink half = turned(0.5, 0, false).ink();
    assertThat(half.width()).isEqualTo(20);
    assertThat(half.height()).isEqualTo(10);
    assertThat(half.count()).isEqualTo(50);
  }

  @Test
  void cornersThatTurningAddsAndIgnoredPartsAreOpen() {
    TurnedInk askew = turned(1, 45, false);
    assertThat(askew.open().at(0, 0)).isTrue();
    assertThat(askew.open().at(askew.ink().width() / 2, askew.ink().height() / 2)).isFalse();

    TurnedInk ignoring =
        new GlyphInk(bar(), List.of(new Rect(20, 0, 30, 19, 0))).printed(1, 0, false);
    assertThat(ignoring.open().at(25, 10)).isTrue();
    assertThat(ignoring.open().at(5, 10)).isFalse();
  }

  @Test
  void symmetricGlyphsLookTheSameTurned() {
    Ink ring = new Ink(41, 41);
    new Pen(ring).ring(20, 20, 20);
    TurnedInk upright = new GlyphInk(ring, List.of()).printed(1, 0, false);

    assertThat(upright.sameAs(new GlyphInk(ring, List.of()).printed(1, 90, true))).isTrue();
    assertThat(turned(1, 0, false).sameAs(turned(1, 180, false))).isFalse();
    assertThat(turned(1, 0, true).sameAs(turned(1, 180, false))).isTrue();
  }
}
