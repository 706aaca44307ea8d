package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LightingTest {

  private static final int SIDE = 400;

  @Test
  void paleInkOnGreyPaperBecomesDarkOnWhite() {
    GreyImage page = page(0xe8, 0x78);

    new Lighting(50).level(page);

    assertThat(page.at(205, 202)).as("ink").isLessThan(90);
    assertThat(page.at(300, 300)).as("paper").isGreaterThan(240);
  }

  @Test
  void blackInkOnWhitePaperStaysAsItIs() {
    GreyImage page = page(0xff, 0x10);

    new Lighting(50).level(page);

    assertThat(page.at(205, 202)).isEqualTo(0x10);
    assertThat(page.at(300, 300)).isEqualTo(0xff);
  }

  @Test
  void anEmptyPageIsNotMadeOfItsGrain() {
    GreyImage page = page(0xe8, 0xe8);
    Random grain = new Random(7);
    for (int i = 0; i < page.pixels().length; i++) {
      page.pixels()[i] = (byte) (0xe8 + 3 * grain.nextGaussian());
    }

    new Lighting(50).level(page);

    int dark = 0;
    for (byte pixel : page.pixels()) {
      dark += (pixel & 255) < 128 ? 1 : 0;
    }
    assertThat(dark).isZero();
  }

  /** A page with a line, five pixels thick. */
  private static GreyImage page(int paper, int ink) {
    GreyImage page = new GreyImage(SIDE, SIDE);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        page.set(x, y, y >= 200 && y < 205 && x > 20 && x < 380 ? ink : paper);
      }
    }
    return page;
  }
}
