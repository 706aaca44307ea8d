package dev.securityassistant.schedule.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.wall.Hatching;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaderTracerTest {

  private static final Box TAG = new Box(100, 100, 140, 110);

  @Test
  void aStraightLeaderEndsAtItsOtherEnd() {
    assertThat(tips(Strokes.open(140, 105, 200, 105))).containsExactly(new Point(200, 105));
  }

  @Test
  void aLeaderMayBeDrawnTowardsTheTag() {
    assertThat(tips(Strokes.open(200, 105, 140, 105))).containsExactly(new Point(200, 105));
  }

  @Test
  void anElbowEndsOnceAtItsFarEnd() {
    assertThat(tips(Strokes.open(140, 105, 200, 105, 200, 160)))
        .containsExactly(new Point(200, 160));
  }

  @Test
  void aVeeWhoseMiddleIsOnTheTagEndsTwice() {
    assertThat(tips(Strokes.open(60, 160, 120, 110, 180, 160)))
        .containsExactlyInAnyOrder(new Point(60, 160), new Point(180, 160));
  }

  @Test
  void piecesAreFollowedInWhateverOrderTheyWereDrawn() {
    assertThat(
            tips(
                Strokes.open(200, 160, 250, 160),
                Strokes.open(200, 160, 200, 105),
                Strokes.open(140, 105, 200, 105)))
        .containsExactly(new Point(250, 160));
  }

  @Test
  void aLineThatIsCrossedIsNotFollowed() {
    assertThat(tips(Strokes.open(140, 105, 200, 105), Strokes.open(170, 60, 170, 150)))
        .containsExactly(new Point(200, 105));
  }

  @Test
  void linesApartFromTheTagAndFrameLinesAreNoLeaders() {
    assertThat(
            tips(
                Strokes.open(150, 105, 200, 105),
                Strokes.rectangle(100, 100, 140, 110),
                Strokes.open(110, 103, 130, 107)))
        .isEmpty();
  }

  @Test
  void theEndOfATickIsKnownWhereItMeetsAWall() {
    LeaderTracer tracer =
        tracer(Strokes.open(140, 105, 150, 105), Strokes.open(150, 105, 150, 300));

    assertThat(tracer.ends(TAG)).containsExactly(new Point(150, 105));
    assertThat(tracer.from(TAG)).containsExactly(new Point(150, 300));
  }

  @Test
  void leadersThatRunIntoEachOtherAreFollowedToAllEnds() {
    LeaderTracer tracer =
        tracer(
            Strokes.open(100, 105, 90, 105),
            Strokes.open(90, 105, 60, 95),
            Strokes.open(90, 105, 80, 140));

    assertThat(tracer.from(TAG)).containsExactly(new Point(90, 105));
    assertThat(tracer.branching(TAG))
        .containsExactlyInAnyOrder(new Point(60, 95), new Point(80, 140));
  }

  @Test
  void aBranchMayBeginOnTheWay() {
    LeaderTracer tracer =
        tracer(Strokes.open(100, 105, 80, 105, 60, 95), Strokes.open(80, 105.3, 70, 140));

    assertThat(tracer.branching(TAG))
        .containsExactlyInAnyOrder(new Point(60, 95), new Point(70, 140));
  }

  @Test
  void whereLeadersCrossTheStraightOneGoesOn() {
    LeaderTracer tracer =
        tracer(
            Strokes.open(140, 105, 200, 105),
            Strokes.open(200, 105, 260, 105),
            Strokes.open(200, 105, 240, 140),
            Strokes.open(200, 105, 160, 70));

    assertThat(tracer.branching(TAG)).containsExactly(new Point(260, 105));
  }

  @Test
  void aLineThatGoesBackIsNoBranch() {
    LeaderTracer tracer =
        tracer(
            Strokes.open(140, 105, 200, 105),
            Strokes.open(200, 105, 230, 120),
            Strokes.open(200, 105, 150, 120));

    assertThat(tracer.branching(TAG)).containsExactly(new Point(230, 120));
  }

  @Test
  void aRoughLineOfAScanIsALeaderAndAWindingOneIsNot() {
    assertThat(
            tips(
                Strokes.open(
                    140, 105, 150, 105.3, 160, 105, 170, 105.4, 180, 105, 190, 105.2, 200, 105)))
        .containsExactly(new Point(200, 105));
    assertThat(
            tips(
                Strokes.open(140, 105, 150, 115, 160, 105, 170, 115, 180, 105, 190, 115, 200, 105)))
        .isEmpty();
  }

  private static List<Point> tips(Polyline... lines) {
    return tracer(lines).from(TAG);
  }

  private static LeaderTracer tracer(Polyline... lines) {
    return new LeaderTracer(
        Strokes.sheet(List.of(), List.of(lines)),
        new Hatching(List.of()),
        List.of(),
        List.of(),
        0,
        1);
  }
}
