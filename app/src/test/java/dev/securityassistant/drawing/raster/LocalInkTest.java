package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LocalInkTest {

  private static final int SIDE = 200;

  @Test
  void aPaleFillIsOneAreaInSpiteOfTheGrain() {
    GreyImage page = new GreyImage(SIDE, SIDE);
    fill(page, 40, 80, 120, 100, 214);
    grain(page, 6);
    LocalInk local = new LocalInk(page, 5);
    local.find();

    Ink areas = local.paleAreas(3);

    assertThat(Parts.of(areas, 1))
        .singleElement()
        .satisfies(fill -> assertThat(fill.area()).isBetween(1500, 1750));
  }

  @Test
  void thinLinesAreNoAreas() {
    GreyImage page = new GreyImage(SIDE, SIDE);
    fill(page, 40, 80, 120, 83, 200);
    grain(page, 3);
    LocalInk local = new LocalInk(page, 5);
    Ink ink = local.find();

    assertThat(ink.at(80, 81)).isTrue();
    assertThat(local.paleAreas(3).count()).isZero();
  }

  @Test
  void overexposedPaperWithPaleAreasIsNoGrain() {
    GreyImage page = new GreyImage(SIDE, SIDE);
    fill(page, 0, 0, SIDE, SIDE, 255);
    fill(page, 20, 20, 180, 45, 217);
    fill(page, 20, 100, 180, 103, 165);

    assertThat(new LocalInk(page, 5).find().at(100, 101)).isTrue();
  }

  private static void fill(GreyImage page, int x0, int y0, int x1, int y1, int shade) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        page.set(x, y, shade);
      }
    }
  }

  private static void grain(GreyImage page, double spread) {
    Random random = new Random(3);
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        page.set(x, y, (int) Math.round(page.at(x, y) - 5 + spread * random.nextGaussian()));
      }
    }
  }
}
