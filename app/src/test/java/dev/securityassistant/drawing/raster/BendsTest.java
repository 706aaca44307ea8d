package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BendsTest {

  private static final double RADIUS = 40;

  @Test
  void aQuarterOfACircleIsACurve() {
    assertThat(Bends.curved(arc(90), false)).isTrue();
    assertThat(Bends.curved(arc(45), false)).isTrue();
  }

  @Test
  void aStraightStrokeWithAHookAtItsEndIsNone() {
    double[] hooked = {0, 0, 2, 0.2, 4, 1, 22, 28, 40, 56};

    assertThat(Bends.curved(hooked, false)).isFalse();
  }

  @Test
  void aClosedLineNeedNotBulge() {
    assertThat(Bends.curved(arc(350), true)).isTrue();
  }

  private static double[] arc(double degrees) {
    return IntStream.rangeClosed(0, 10)
        .mapToDouble(i -> Math.toRadians(degrees * i / 10))
        .flatMap(a -> java.util.stream.DoubleStream.of(RADIUS * Math.cos(a), RADIUS * Math.sin(a)))
        .toArray();
  }
}
