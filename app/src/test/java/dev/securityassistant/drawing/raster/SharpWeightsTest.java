package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharpWeightsTest {

  @Test
  void theFourWeightsOfEachPlaceAddUpToOne() {
    for (int place = 0; place < SharpWeights.STEPS; place++) {
      int sum = 0;
      for (int i = 0; i < 4; i++) {
        sum += SharpWeights.at(4 * place + i);
      }
      assertThat(sum).isEqualTo(1 << SharpWeights.BITS);
    }
  }

  @Test
  void onAPixelOnlyThatCounts() {
    assertThat(SharpWeights.at(0)).isZero();
    assertThat(SharpWeights.at(1)).isEqualTo(1 << SharpWeights.BITS);
    assertThat(SharpWeights.at(2)).isZero();
    assertThat(SharpWeights.at(3)).isZero();
  }

  @Test
  void aSlopeStaysASlope() {
    GreyImage slope = new GreyImage(20, 20);
    for (int y = 0; y < 20; y++) {
      for (int x = 0; x < 20; x++) {
        slope.set(x, y, 10 * x);
      }
    }
    for (double x = 3; x < 15; x += 0.25) {
      assertThat(slope.sharpBetween(x, 7.3)).isCloseTo((int) Math.round(10 * x), within(1));
    }
  }

  private static org.assertj.core.data.Offset<Integer> within(int shades) {
    return org.assertj.core.api.Assertions.within(shades);
  }
}
