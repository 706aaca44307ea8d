package dev.securityassistant.schedule.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.wall.Wall;
import java.util.List;
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

  private static RoomMap map(List<Wall> walls) {
    return new RoomMap(List.of(NEAR, FAR), walls, SHEET);
  }

  private static String at(RoomMap map, double x, double y) {
    RoomMap.Reached reached = map.at(new Point(x, y));
    return reached == null ? "" : reached.room().name();
  }
}
