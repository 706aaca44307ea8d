package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Parts;
import org.junit.jupiter.api.Test;

class DrawnRowTest {

  private final Ink ink = new Ink(300, 60);

  @Test
  void hatchingIsDrawn() {
    for (int i = 0; i < 8; i++) {
      line(10 + 12 * i, 40, 20, -20);
    }
    assertThat(DrawnRow.is(row())).isTrue();
  }

  @Test
  void hatchingBetweenScrapsOfWallsIsDrawn() {
    for (int i = 0; i < 4; i++) {
      line(10 + 12 * i, 40, 20, -20);
    }
    bracket(100);
    bracket(130);
    assertThat(DrawnRow.is(row())).isTrue();
  }

  @Test
  void figuresWithASlashAreLettering() {
    line(30, 40, 8, -20);
    line(10, 40, 0, -20);
    line(50, 40, 0, -20);
    assertThat(DrawnRow.is(row())).isFalse();
  }

  @Test
  void uprightStrokesAloneMayBeOnes() {
    line(10, 40, 0, -20);
    line(30, 40, 0, -20);
    assertThat(DrawnRow.is(row())).isFalse();
  }

  private LetterRow row() {
    return new LetterRow(Parts.of(ink, 1), 0);
  }

  private void line(int x, int y, int dx, int dy) {
    int steps = Math.max(Math.abs(dx), Math.abs(dy));
    for (int i = 0; i <= steps; i++) {
      for (int wide = 0; wide < 3; wide++) {
        ink.set(x + dx * i / steps + wide, y + dy * i / steps, true);
      }
    }
  }

  private void bracket(int x) {
    line(x, 40, 0, -20);
    line(x, 40, 14, 0);
    line(x, 39, 14, 0);
    line(x, 20, 14, 0);
    line(x, 21, 14, 0);
  }
}
