package dev.securityassistant.schedule.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import java.awt.geom.AffineTransform;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShapeTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void everyKindIsToldAtAnyUsualSize(Shape kind) {
    for (double size : new double[] {0.5, 1, 3}) {
      Polyline drawn = outline(kind).moved(AffineTransform.getScaleInstance(size, size));
      assertThat(Shape.of(drawn)).as("at %s times the size", size).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void roundingNoiseDoesNotChangeTheKind(Shape kind) {
    for (int seed = 0; seed < 20; seed++) {
      Polyline drawn = Strokes.shaken(outline(kind), 0.02, new Random(seed));
      assertThat(Shape.of(drawn)).as("seed %s", seed).isEqualTo(kind);
    }
  }

  @Test
  void pointsOnStraightSidesAreNoCorners() {
    assertThat(Shape.of(Strokes.closed(0, 0, 5, 0, 10, 0, 10, 3, 10, 8, 0, 8)))
        .isEqualTo(Shape.RECTANGLE);
  }

  @Test
  void anOutlineThatIsDrawnBackToItsStartCountsAsClosed() {
    assertThat(Shape.of(Strokes.open(0, 0, 10, 0, 10, 8, 0, 8, 0, 0))).isEqualTo(Shape.RECTANGLE);
  }

  @Test
  void aCircleOfStraightPiecesIsACircle() {
    assertThat(Shape.of(Strokes.polygon(24, 50, 50, 6, 0))).isEqualTo(Shape.CIRCLE);
  }

  @ParameterizedTest
  @CsvSource({
    "an open corner, '0 0 10 0 10 8 0 8', false",
    "a parallelogram, '0 0 10 0 14 8 4 8', true",
    "an arrow, '0 0 10 5 0 10 3 5', true",
    "an L, '0 0 10 0 10 4 4 4 4 10 0 10', true",
    "a single point, '5 5 5 5', true",
    "a line there and back, '0 0 10 0', true",
  })
  void otherOutlinesHaveNoName(String what, String points, boolean closed) {
    double[] xy =
        java.util.Arrays.stream(points.split(" ")).mapToDouble(Double::parseDouble).toArray();

    assertThat(Shape.of(closed ? Strokes.closed(xy) : Strokes.open(xy)))
        .as(what)
        .isEqualTo(Shape.OTHER);
  }

  private static Polyline outline(Shape kind) {
    return switch (kind) {
      case RECTANGLE -> Strokes.rectangle(0, 0, 14, 9);
      case ROUNDED -> rounded(20, 10, 3);
      case CIRCLE -> Strokes.ellipse(7, 7, 6, 6);
      case OVAL -> Strokes.ellipse(10, 7, 9, 5);
      case DIAMOND -> Strokes.polygon(4, 7, 7, 6, 90);
      case HEXAGON -> Strokes.polygon(6, 7, 7, 6, 0);
      case TRIANGLE -> Strokes.polygon(3, 7, 7, 6, 90);
      case OTHER -> throw new IllegalArgumentException("no outline of its own");
    };
  }

  private static Polyline rounded(double w, double h, double r) {
    double[][] centres = {{w - r, r}, {w - r, h - r}, {r, h - r}, {r, r}};
    float[] xy = new float[2 * 4 * 7];
    int n = 0;
    for (int c = 0; c < 4; c++) {
      for (int i = 0; i <= 6; i++) {
        double a = Math.toRadians(-90 + 90 * c + 15 * i);
        xy[n++] = (float) (centres[c][0] + r * Math.cos(a));
        xy[n++] = (float) (centres[c][1] + r * Math.sin(a));
      }
    }
    return new Polyline(xy, true, true, Strokes.BLACK, 0);
  }
}
