package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StraightenerTest {

  private static final int WIDTH = 2480;
  private static final int HEIGHT = 1754;

  /** A tenth of a degree over the page's width, in pixels. */
  private static final double LEVEL = WIDTH * Math.tan(Math.toRadians(0.1));

  static List<Projection> distortions() {
    return List.of(
        Projection.IDENTITY,
        rotation(3),
        rotation(-4.5),
        new Projection(1, 0.01, 0, -0.012, 1, 0, 0.7e-5, -1e-5, 1),
        rotation(2).then(new Projection(1, 0, 0, 0, 1, 0, 1e-5, 0.5e-5, 1)));
  }

  @ParameterizedTest
  @MethodSource("distortions")
  void straightensRotationAndPerspective(Projection distortion) {
    Projection straight = new Straightener(grid(distortion)).find();
    Projection whole = distortion.then(straight);

    for (int at = 150; at < HEIGHT; at += 250) {
      double left = whole.y(150, at);
      double right = whole.y(WIDTH - 150, at);
      assertThat(right).as("line at %d is level", at).isCloseTo(left, within(LEVEL));
    }
    for (int at = 150; at < WIDTH; at += 300) {
      double top = whole.x(at, 150);
      double bottom = whole.x(at, HEIGHT - 150);
      assertThat(bottom).as("line at %d is upright", at).isCloseTo(top, within(LEVEL));
    }
  }

  private static Projection rotation(double degrees) {
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    return Projection.move(-WIDTH / 2.0, -HEIGHT / 2.0)
        .then(new Projection(c, -s, 0, s, c, 0, 0, 0, 1))
        .then(Projection.move(WIDTH / 2.0, HEIGHT / 2.0));
  }

  private static Ink grid(Projection distortion) {
    Ink ink = new Ink(WIDTH, HEIGHT);
    for (int y = 100; y <= HEIGHT - 100; y += 70) {
      for (double x = 100; x <= WIDTH - 100; x += 0.5) {
        dot(ink, distortion, x, y);
      }
    }
    for (int x = 100; x <= WIDTH - 100; x += 90) {
      for (double y = 100; y <= HEIGHT - 100; y += 0.5) {
        dot(ink, distortion, x, y);
      }
    }
    return ink;
  }

  /** Three pixels wide, as lines on scans are. */
  private static void dot(Ink ink, Projection distortion, double x, double y) {
    int cx = (int) distortion.x(x, y);
    int cy = (int) distortion.y(x, y);
    for (int d = -1; d <= 1; d++) {
      ink.set(cx + d, cy, true);
      ink.set(cx, cy + d, true);
    }
  }
}
