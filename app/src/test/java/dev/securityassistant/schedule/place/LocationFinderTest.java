package dev.securityassistant.schedule.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.door.AccessPoint;
import dev.securityassistant.schedule.door.Doors;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import dev.securityassistant.schedule.wall.Wall;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocationFinderTest {

  private static final Room CORRIDOR = new Room("CORRIDOR", null, new Box(300, 280, 340, 290));
  private static final Room STORE = new Room("STORE", null, new Box(300, 150, 340, 160));
  private static final Room OFFICE = new Room("OFFICE", null, new Box(600, 150, 640, 160));

  private final LocationFinder finder =
      new LocationFinder(
          new RoomMap(
              List.of(CORRIDOR, STORE, OFFICE),
              List.of(
                  new Wall(new Point(0, 250), new Point(800, 250), 2),
                  new Wall(new Point(500, 0), new Point(500, 250), 2)),
              new Box(0, 0, 800, 600)));

  private final AccessPoint door =
      Doors.tagged(new Tag("D1", "D1", new Box(300, 260, 320, 268), 1, Tag.Source.LEGEND));

  @Test
  void withoutALeafTheRoomsAreThoseOfTheDevices() {
    fit(ComponentType.EXIT_BUTTON, 320, 235);
    fit(ComponentType.READER, 320, 265);

    Location location = finder.of(door);

    assertThat(location.words()).isEqualTo("CORRIDOR → STORE");
    assertThat(location.by()).isEqualTo(Location.By.DEVICES);
    assertThat(location.certainty()).isLessThan(0.95);
  }

  @Test
  void marksOnBothSidesOfAWallTellTheRoomsBehindThem() {
    Doors.tick(door, ComponentType.EXIT_BUTTON, new Point(515, 230), new Point(495, 245));
    Doors.tick(door, ComponentType.READER, new Point(515, 270), new Point(495, 255));

    assertThat(finder.of(door).words()).isEqualTo("CORRIDOR → STORE");
  }

  @Test
  void devicesInACorridorAloneSecureTheRoomNextToIt() {
    fit(ComponentType.READER, 320, 262);
    fit(ComponentType.LOCK, 330, 262);

    Location location = finder.of(door);

    assertThat(location.words()).isEqualTo("CORRIDOR → STORE");
    assertThat(location.by()).isEqualTo(Location.By.NEIGHBOUR);
    assertThat(location.by().trust()).isLessThan(Location.By.DEVICES.trust());
  }

  @Test
  void theLeafDecidesWhereDevicesStandFarFromIt() {
    fit(ComponentType.EXIT_BUTTON, 520, 235);
    fit(ComponentType.READER, 520, 265);
    leafAt(400);

    assertThat(finder.of(door).words()).isEqualTo("CORRIDOR → STORE");
  }

  @Test
  void aLeafTellsTheRoomsOnItsSides() {
    fit(ComponentType.EXIT_BUTTON, 320, 235);
    leafAt(400);

    Location location = finder.of(door);

    assertThat(location.words()).isEqualTo("CORRIDOR → STORE");
    assertThat(location.by()).isEqualTo(Location.By.LEAF);
  }

  @Test
  void withoutDevicesTheRoomIsThatOfThePlace() {
    Location location = finder.of(door);

    assertThat(location.secured()).isEqualTo(CORRIDOR);
    assertThat(location.by()).isEqualTo(Location.By.PLACE);
  }

  private void leafAt(double x) {
    Doors.hang(door, new Opening(new Point(x, 250), new Point(x + 25, 250), new Point(x, 225), 1));
  }

  private void fit(@Nullable ComponentType type, double x, double y) {
    Doors.fit(door, type, new Point(x, y), new Point(x, 250));
  }
}
