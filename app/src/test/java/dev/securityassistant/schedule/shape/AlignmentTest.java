package dev.securityassistant.schedule.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.awt.geom.AffineTransform;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentTest {

  private static final double TOLERANCE = 0.05;

  @RepeatedTest(40)
  void turnSizeShiftAndMirroringAreRecovered(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    Polyline sample = line(3 + random.nextInt(6), random.nextBoolean(), random);
    AffineTransform by = similarity(random);

    Alignment best = Alignment.of(sample.moved(by), sample, TOLERANCE).getFirst();

    assertThat(best.residual()).isLessThan(1e-4);
    assertThat(best.scale()).isCloseTo(Math.sqrt(Math.abs(by.getDeterminant())), within(1e-3));
    double[] found = through(best.toPlan(), sample);
    double[] wanted = through(by, sample);
    assertThat(found)
        .usingElementComparator((a, b) -> Math.abs(a - b) < 0.05 ? 0 : 1)
        .containsExactly(wanted);
  }

  @RepeatedTest(20)
  void aLineDrawnBackwardsIsRecovered(RepetitionInfo repetition) {
    Random random = new Random(100 + repetition.getCurrentRepetition());
    Polyline sample = line(5, false, random);
    Polyline plan = Strokes.open(backwards(through(similarity(random), sample)));

    assertThat(Alignment.of(plan, sample, TOLERANCE).getFirst().residual()).isLessThan(1e-4);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void aClosedLineIsRecoveredFromAnyCornerAndEitherWayRound(int first) {
    Random random = new Random(first);
    Polyline sample = line(5, true, random);
    double[] xy = through(similarity(random), sample);
    double[] started = new double[xy.length];
    for (int i = 0; i < xy.length; i++) {
      started[i] = xy[(i + 2 * first) % xy.length];
    }

    assertThat(Alignment.of(Strokes.closed(started), sample, TOLERANCE).getFirst().residual())
        .isLessThan(1e-4);
    assertThat(
            Alignment.of(Strokes.closed(backwards(started)), sample, TOLERANCE)
                .getFirst()
                .residual())
        .isLessThan(1e-4);
  }

  @Test
  void anotherFigureDoesNotFit() {
    Polyline square = Strokes.rectangle(0, 0, 10, 10);

    assertThat(Alignment.of(Strokes.rectangle(0, 0, 10, 2), square, TOLERANCE)).isEmpty();
    assertThat(Alignment.of(Strokes.polygon(5, 0, 0, 10, 0), square, TOLERANCE)).isEmpty();
  }

  @Test
  void aLineWithoutExtentFitsNothing() {
    Polyline point = Strokes.open(5, 5, 5, 5, 5, 5);

    assertThat(Alignment.of(point, Strokes.open(0, 0, 4, 0, 4, 4), TOLERANCE)).isEmpty();
  }

  @Test
  void aBoxComesToLieWhereItsLineDoes() {
    Polyline sample = Strokes.open(0, 0, 10, 0, 10, 4);
    AffineTransform by = AffineTransform.getTranslateInstance(100, 50);
    by.quadrantRotate(1);
    by.scale(2, 2);

    Box box =
        Alignment.of(sample.moved(by), sample, TOLERANCE).getFirst().onPlan(new Box(0, 0, 10, 4));

    assertThat(box.distance(new Box(92, 50, 100, 70))).isZero();
    assertThat(box.width()).isCloseTo(8, within(0.01));
    assertThat(box.height()).isCloseTo(20, within(0.01));
  }

  private static Polyline line(int points, boolean closed, Random random) {
    double[] xy = random.doubles(2L * points, 0, 20).toArray();
    return closed ? Strokes.closed(xy) : Strokes.open(xy);
  }

  private static AffineTransform similarity(Random random) {
    AffineTransform by =
        AffineTransform.getTranslateInstance(500 * random.nextDouble(), 300 * random.nextDouble());
    by.rotate(2 * Math.PI * random.nextDouble());
    double scale = 0.4 + 2 * random.nextDouble();
    by.scale(scale, random.nextBoolean() ? scale : -scale);
    return by;
  }

  private static double[] through(AffineTransform by, Polyline line) {
    double[] xy = Strokes.points(line);
    by.transform(xy, 0, xy, 0, line.size());
    return xy;
  }

  private static double[] backwards(double[] xy) {
    double[] reversed = new double[xy.length];
    for (int i = 0; i < xy.length; i += 2) {
      reversed[i] = xy[xy.length - 2 - i];
      reversed[i + 1] = xy[xy.length - 1 - i];
    }
    return reversed;
  }
}
