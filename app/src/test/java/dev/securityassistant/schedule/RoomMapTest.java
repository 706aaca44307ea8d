package dev.securityassistant.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RoomMapTest {

  private static final Box SHEET = new Box(0, 0, 800, 600);
  private static final Room NEAR = new Room("STORE", null, new Box(300, 280, 340, 290));
  private static final Room FAR = new Room("OFFICE", null, new Box(100, 100, 140, 110));

  @Test
  void theNearestLabelNamesThePlace() {
    assertThat(at(map(List.of()), 320, 250)).isEqualTo("STORE");
    assertThat(at(map(List.of()), 120, 150)).isEqualTo("OFFICE");
  }

  @Test
  void aWallBetweenMakesTheFartherLabelTheNearer() {
    Wall wall = new Wall(new Point(0, 260), new Point(800, 260), 2);

    assertThat(at(map(List.of(wall)), 320, 250)).isEqualTo("OFFICE");
  }

  @Test
  void theWayGoesRoundACorner() {
    List<Wall> corner =
        List.of(
            new Wall(new Point(250, 260), new Point(800, 260), 2),
            new Wall(new Point(250, 260), new Point(250, 420), 2),
            new Wall(new Point(250, 420), new Point(500, 420), 2));
    Room inside = new Room("VAULT", null, new Box(300, 300, 340, 310));
    RoomMap map = new RoomMap(List.of(inside, FAR), corner, SHEET);

    assertThat(at(map, 260, 440)).isEqualTo("OFFICE");
    assertThat(at(map, 480, 400)).isEqualTo("VAULT");
  }

  @Test
  void nothingIsNearWithoutLabels() {
    assertThat(new RoomMap(List.of(), List.of(), SHEET).at(new Point(10, 10))).isNull();
  }

  @Test
  void placesOutsideTheSheetAreItsEdge() {
    assertThat(at(map(List.of()), -50, -50)).isEqualTo("OFFICE");
  }

  @Test
  void twoParallelLinesAreAWallAndTreadsAreNone() {
    List<Polyline> lines = new ArrayList<>();
    lines.add(Strokes.open(100, 100, 300, 100));
    lines.add(Strokes.open(100, 106, 300, 106));
    for (int i = 0; i < 8; i++) {
      lines.add(Strokes.open(100, 300 + 6 * i, 160, 300 + 6 * i));
    }

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of()))
        .hasSize(2)
        .allMatch(w -> w.a().y() < 110);
  }

  @Test
  void hatchingAloneIsAWallAlongItsMiddle() {
    List<Polyline> strokes = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      strokes.add(Strokes.open(100 + 8 * i, 108, 108 + 8 * i, 100));
    }

    assertThat(new Hatching(strokes).walls())
        .isNotEmpty()
        .allMatch(w -> Math.abs(w.a().y() - 104) < 0.1 && w.sides() == 2);
  }

  @Test
  void aFewSlantedStrokesAreNoWall() {
    assertThat(
            new Hatching(
                    List.of(Strokes.open(100, 108, 108, 100), Strokes.open(108, 108, 116, 100)))
                .walls())
        .isEmpty();
  }

  @Test
  void hatchingTracedFromPixelsMayBeUnevenAndHangOnAnOutline() {
    Random random = new Random(7);
    List<Polyline> strokes = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      double x = 100 + 6 * i;
      Polyline hook = Strokes.open(x, 104, x + 3, 101, x + 4, 101);
      strokes.add(Strokes.shaken(Strokes.recognised(hook), 0.1, random));
    }

    assertThat(new Hatching(strokes).walls())
        .isNotEmpty()
        .allMatch(w -> Math.abs(w.a().y() - 102.5) < 0.3);
  }

  @Test
  void anOutlineBeyondADoorThatWasNotSeenIsWall() {
    List<Polyline> lines =
        List.of(
            Strokes.open(100, 100, 300, 100),
            Strokes.open(100, 106, 300, 106),
            Strokes.open(330, 106, 420, 106));

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of()))
        .anyMatch(w -> w.a().x() == 330 && w.b().x() == 420)
        .anyMatch(w -> w.a().x() == 300 && w.b().x() == 330);
  }

  private static RoomMap map(List<Wall> walls) {
    return new RoomMap(List.of(NEAR, FAR), walls, SHEET);
  }

  private static String at(RoomMap map, double x, double y) {
    RoomMap.Reached reached = map.at(new Point(x, y));
    return reached == null ? "" : reached.room().name();
  }
}
