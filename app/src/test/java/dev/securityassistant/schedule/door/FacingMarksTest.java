package dev.securityassistant.schedule.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.tag.Tag;
import dev.securityassistant.schedule.wall.Opening;
import org.junit.jupiter.api.Test;

class FacingMarksTest {

  private static final Opening HERE =
      new Opening(new Point(105, 250), new Point(123, 250), new Point(105, 232), 1);
  private static final Opening OVER_THE_CORRIDOR =
      new Opening(new Point(105, 290), new Point(123, 290), new Point(105, 308), 1);

  private final AccessPoint door =
      Doors.tagged(new Tag("D1", "D1", new Box(130, 260, 150, 268), 1, Tag.Source.LEGEND));

  @Test
  void aGapBetweenThemMayBeTheDoors() {
    fit(ComponentType.EXIT_BUTTON, new Point(100, 245));
    fit(ComponentType.READER, new Point(100, 255));

    assertThat(FacingMarks.allow(HERE, door.devices())).isTrue();
    assertThat(FacingMarks.allow(OVER_THE_CORRIDOR, door.devices())).isFalse();
  }

  @Test
  void marksAlongTheWallTellNothingOfIt() {
    fit(ComponentType.EXIT_BUTTON, new Point(95, 275));
    fit(ComponentType.READER, new Point(110, 275));

    assertThat(FacingMarks.allow(OVER_THE_CORRIDOR, door.devices())).isTrue();
  }

  @Test
  void aLoneMarkIsNotFarFromItsWall() {
    fit(ComponentType.READER, new Point(100, 255));

    assertThat(FacingMarks.allow(HERE, door.devices())).isTrue();
    assertThat(FacingMarks.allow(OVER_THE_CORRIDOR, door.devices())).isFalse();
  }

  @Test
  void devicesWithoutTicksHaveNone() {
    Doors.fit(door, ComponentType.READER, new Point(100, 245), new Point(100, 250));
    Doors.fit(door, ComponentType.LOCK, new Point(100, 255), new Point(100, 250));

    assertThat(FacingMarks.of(door.devices())).isNull();
    assertThat(FacingMarks.allow(OVER_THE_CORRIDOR, door.devices())).isTrue();
  }

  private void fit(ComponentType type, Point mark) {
    Doors.tick(door, type, new Point(60, mark.y()), mark);
  }
}
