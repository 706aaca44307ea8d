package dev.securityassistant.schedule.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.schedule.shape.Point;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class WallGapsTest {

  private static final double SHORTEST = 30;
  private static final double WIDEST = 40;

  @Test
  void aWallGoesOnOverAGapAsWideAsADoor() {
    assertThat(closed(List.of(), side(100, 100, 200, 100), side(230, 100, 300, 100)))
        .anyMatch(w -> covers(w, 201, 229, 100));
  }

  @Test
  void aWiderGapStaysOpen() {
    assertThat(closed(List.of(), side(100, 100, 200, 100), side(260, 100, 300, 100))).isEmpty();
  }

  @Test
  void theMouthOfACorridorStaysOpen() {
    assertThat(
            closed(
                List.of(),
                side(100, 100, 200, 100),
                side(200, 100, 200, 200),
                side(236, 100, 300, 100),
                side(236, 100, 236, 200)))
        .isEmpty();
  }

  @Test
  void aWallThatEndsInTheOpenGoesOnToTheNextOneAcrossItsWay() {
    assertThat(closed(List.of(), side(100, 100, 300, 100), side(200, 120, 200, 300)))
        .containsExactly(new Wall(new Point(200, 120), new Point(200, 100), 1));
  }

  @Test
  void aShutDoorReachesTheOutlinesBesideIt() {
    Opening door = new Opening(new Point(220, 102), new Point(245, 102), new Point(220, 127), 1);

    assertThat(closed(List.of(door), side(100, 100, 205, 100), side(262, 100, 400, 100)))
        .anyMatch(w -> w.sides() == 2 && covers(w, 206, 261, 102));
  }

  private static List<Wall> closed(List<Opening> openings, WallSide... faces) {
    return new WallGaps(List.of(faces), SHORTEST, WIDEST).closed(openings);
  }

  private static boolean covers(Wall wall, double from, double to, double y) {
    return Math.min(wall.a().x(), wall.b().x()) <= from
        && Math.max(wall.a().x(), wall.b().x()) >= to
        && wall.a().y() == y
        && wall.b().y() == y;
  }

  private static WallSide side(double x0, double y0, double x1, double y1) {
    return new WallSide(
        new Coordinate(x0, y0),
        new Coordinate(x1, y1),
        new Paint(0xa8a8a8, Paint.NONE, 0.5, false, null, Origin.PIXELS));
  }
}
