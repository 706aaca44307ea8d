package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlinedTextTest {

  private static final Paint AREA = new Paint(Paint.NONE, 0, 0, false, null, Origin.CONTENT);

  @Test
  void areasOfDifferingShapesSideBySideAreText() {
    assertThat(OutlinedText.isAmong(lines(8, 7, 9, 12, 30))).isTrue();
  }

  @Test
  void theyMayReadUpwards() {
    List<Polyline> upright =
        lines(8, 7, 9, 12, 30).stream().map(l -> l.turned(new Turn(3, 600, 400))).toList();

    assertThat(OutlinedText.isAmong(upright)).isTrue();
  }

  @Test
  void aLogoIsNoTextOfTheDrawing() {
    assertThat(OutlinedText.isAmong(lines(2, 7, 9, 12, 30))).isFalse();
  }

  @Test
  void theSameShapeAgainAndAgainIsAPattern() {
    assertThat(OutlinedText.isAmong(lines(40, 12, 12, 12, 12, 12))).isFalse();
  }

  @Test
  void squaresAndTrianglesAreSymbols() {
    assertThat(OutlinedText.isAmong(lines(40, 3, 4, 5, 4))).isFalse();
  }

  /** Lines of areas with so many points each. */
  private static List<Polyline> lines(int count, int... points) {
    List<Polyline> lines = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      for (int letter = 0; letter < points.length; letter++) {
        lines.add(area(50 + 8 * letter, 50 + 20 * line, points[letter], lines.size()));
      }
    }
    return lines;
  }

  /** A polygon, 6 by 8. */
  private static Polyline area(double x, double y, int points, int order) {
    float[] places = new float[2 * points];
    for (int i = 0; i < points; i++) {
      double angle = 2 * Math.PI * i / points;
      places[2 * i] = (float) (x + 3 * Math.cos(angle));
      places[2 * i + 1] = (float) (y + 4 * Math.sin(angle));
    }
    places[1] = (float) (y - 4);
    places[3] = (float) (y + 4);
    return new Polyline(places, true, false, AREA, order);
  }
}
