package dev.securityassistant.schedule.wall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningFinderTest {

  @Test
  void aQuarterCircleWithItsLeafIsADoor() {
    Opening door =
        find(Strokes.open(100, 100, 100, 80), Strokes.swing(100, 100, 20, -90, 0)).getFirst();

    assertThat(door.leaves()).isEqualTo(1);
    assertThat(door.center().x()).isCloseTo(110, within(0.1));
    assertThat(door.center().y()).isCloseTo(100, within(0.1));
    assertThat(door.width()).isCloseTo(20, within(0.1));
    assertThat(door.side(new Point(110, 80))).isPositive();
    assertThat(door.side(new Point(110, 120))).isNegative();
  }

  @Test
  void twoLeavesThatMeetAreOneDoor() {
    List<Opening> doors =
        find(
            Strokes.open(100, 100, 100, 80),
            Strokes.swing(100, 100, 20, -90, 0),
            Strokes.open(140, 100, 140, 80),
            Strokes.swing(140, 100, 20, 180, 270));

    assertThat(doors).hasSize(1);
    assertThat(doors.getFirst().leaves()).isEqualTo(2);
    assertThat(doors.getFirst().center().x()).isCloseTo(120, within(0.1));
    assertThat(doors.getFirst().width()).isCloseTo(40, within(0.1));
  }

  @Test
  void leavesSideBySideThatDoNotMeetAreTwoDoors() {
    assertThat(
            find(
                Strokes.open(100, 100, 100, 80),
                Strokes.swing(100, 100, 20, -90, 0),
                Strokes.open(130, 100, 130, 80),
                Strokes.swing(130, 100, 20, -90, 0)))
        .extracting(Opening::leaves)
        .containsExactly(1, 1);
  }

  @Test
  void aSwingDrawnTwiceIsOneDoor() {
    assertThat(find(Strokes.swing(100, 100, 20, -90, 0), Strokes.swing(100, 100, 20, -90, 0)))
        .hasSize(1);
  }

  @Test
  void otherCurvesAreNoDoors() {
    assertThat(
            find(
                Strokes.swing(100, 100, 20, 0, 180),
                Strokes.swing(200, 100, 20, 0, 45),
                Strokes.swing(300, 100, 2, 0, 90),
                Strokes.swing(300, 300, 200, 0, 90),
                Strokes.ellipse(400, 100, 20, 20),
                Strokes.open(500, 100, 500, 120, 520, 120)))
        .isEmpty();
  }

  private static List<Opening> find(Polyline... lines) {
    Sheet sheet = Strokes.sheet(List.of(), List.of(lines));
    return new OpeningFinder(new Ink(sheet)).find(sheet);
  }
}
