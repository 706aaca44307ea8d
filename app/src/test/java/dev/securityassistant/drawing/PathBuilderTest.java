package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PathBuilderTest {

  private static final double FLATNESS = 0.08;
  private static final Paint PEN = new Paint(0, Paint.NONE, 1, false, null, Origin.CONTENT);

  @RepeatedTest(30)
  void aFlattenedCurveStaysWithinTheBoundOfTheTrueOne(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    double[] c = random.doubles(8, 0, 25).toArray();
    PathBuilder path = new PathBuilder(FLATNESS);
    path.move(new Point2D.Double(c[0], c[1]));
    path.curve(
        new Point2D.Double(c[2], c[3]),
        new Point2D.Double(c[4], c[5]),
        new Point2D.Double(c[6], c[7]));

    Polyline line = path.take(PEN, 0).getFirst();

    assertThat(line.curved()).isTrue();
    assertThat(
            farthest(new CubicCurve2D.Double(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7]), line))
        .isLessThan(FLATNESS);
  }

  @Test
  void aCurveThatIsHardlyBentHasFewPoints() {
    PathBuilder path = new PathBuilder(FLATNESS);
    path.move(new Point2D.Double(0, 0));
    path.curve(new Point2D.Double(1, 0), new Point2D.Double(2, 0.01), new Point2D.Double(3, 0));

    assertThat(path.take(PEN, 0).getFirst().size()).isEqualTo(3);
  }

  @Test
  void everyMoveBeginsASubpathAndLonePointsAreDropped() {
    PathBuilder path = new PathBuilder(FLATNESS);
    path.move(new Point2D.Double(0, 0));
    path.line(new Point2D.Double(5, 0));
    path.move(new Point2D.Double(9, 9));
    path.move(new Point2D.Double(1, 1));
    path.line(new Point2D.Double(1, 8));

    List<Polyline> lines = path.take(PEN, 7);

    assertThat(lines).hasSize(2).allSatisfy(l -> assertThat(l.order()).isEqualTo(7));
    assertThat(path.take(PEN, 8)).isEmpty();
  }

  @Test
  void aLineAfterAClosedSubpathStartsWhereThatBegan() {
    PathBuilder path = new PathBuilder(FLATNESS);
    path.move(new Point2D.Double(2, 3));
    path.line(new Point2D.Double(5, 3));
    path.line(new Point2D.Double(5, 9));
    path.close();
    path.line(new Point2D.Double(0, 0));

    List<Polyline> lines = path.take(PEN, 0);

    assertThat(lines).extracting(Polyline::closed).containsExactly(true, false);
    assertThat(lines.getLast().x(0)).isEqualTo(2);
    assertThat(lines.getLast().y(0)).isEqualTo(3);
  }

  @Test
  void pointsThatAreNoNumbersAreLeftOut() {
    PathBuilder path = new PathBuilder(FLATNESS);
    path.move(new Point2D.Double(0, 0));
    path.line(new Point2D.Double(Double.NaN, 4));
    path.line(new Point2D.Double(Double.POSITIVE_INFINITY, 4));
    path.line(new Point2D.Double(6, 0));

    assertThat(path.take(PEN, 0).getFirst().size()).isEqualTo(2);
  }

  @Test
  void aForgottenPathIsCountedAndGone() {
    PathBuilder path = new PathBuilder(FLATNESS);
    path.move(new Point2D.Double(0, 0));
    path.line(new Point2D.Double(5, 0));

    assertThat(path.clear()).isEqualTo(1);
    assertThat(path.take(PEN, 0)).isEmpty();
  }

  private static double farthest(CubicCurve2D c, Polyline line) {
    double most = 0;
    for (int i = 0; i <= 200; i++) {
      double t = i / 200.0;
      double s = 1 - t;
      double x =
          s * s * s * c.getX1()
              + 3 * s * s * t * c.getCtrlX1()
              + 3 * s * t * t * c.getCtrlX2()
              + t * t * t * c.getX2();
      double y =
          s * s * s * c.getY1()
              + 3 * s * s * t * c.getCtrlY1()
              + 3 * s * t * t * c.getCtrlY2()
              + t * t * t * c.getY2();
      double nearest = Double.POSITIVE_INFINITY;
      for (int j = 1; j < line.size(); j++) {
        nearest =
            Math.min(
                nearest,
                Line2D.ptSegDist(line.x(j - 1), line.y(j - 1), line.x(j), line.y(j), x, y));
      }
      most = Math.max(most, nearest);
    }
    return most;
  }
}
