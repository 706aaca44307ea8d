package dev.securityassistant.schedule.wall;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WallsTest {

  @Test
  void twoParallelLinesAreAWallAndTreadsAreNone() {
    List<Polyline> lines = new ArrayList<>();
    lines.add(Strokes.open(100, 100, 300, 100));
    lines.add(Strokes.open(100, 106, 300, 106));
    for (int i = 0; i < 8; i++) {
      lines.add(Strokes.open(100, 300 + 6 * i, 160, 300 + 6 * i));
    }

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of(), List.of()))
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

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of(), List.of()))
        .anyMatch(w -> w.a().x() == 330 && w.b().x() == 420)
        .anyMatch(w -> w.a().x() == 300 && w.b().x() == 330);
  }

  @Test
  void theOneOutlineThatIsLeftOfAHatchedWallIsWallAllAlong() {
    List<Polyline> lines = new ArrayList<>();
    lines.add(Strokes.open(100, 100, 300, 100));
    for (double x = 100; x <= 240; x += x == 148 ? 52 : 6) {
      lines.add(Strokes.open(x, 105, x + 5, 100.5));
    }

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of(), List.of()))
        .anyMatch(w -> w.a().x() == 100 && w.b().x() == 300 && w.a().y() == 100);
  }

  @Test
  void aLineAcrossHatchingIsNoWall() {
    List<Polyline> lines = new ArrayList<>();
    lines.add(Strokes.open(102, 103, 300, 103));
    for (double x = 100; x <= 300; x += 6) {
      lines.add(Strokes.open(x, 105.5, x + 5, 100.5));
    }

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of(), List.of()))
        .noneMatch(w -> w.a().distance(w.b()) > 150);
  }

  @Test
  void framesOfMarksAreNoWalls() {
    List<Polyline> lines =
        List.of(Strokes.open(100, 100, 140, 100), Strokes.open(100, 108, 140, 108));
    List<Box> marks = List.of(new Box(100, 100, 120, 108), new Box(120, 100, 140, 108));

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of(), List.of()))
        .hasSize(2);
    assertThat(Walls.of(Strokes.sheet(List.of(), lines), new Hatching(lines), List.of(), marks))
        .isEmpty();
  }

  @Test
  void hatchingThatEndsUnderAMarkGoesOnToTheNextWall() {
    List<Polyline> lines = new ArrayList<>();
    lines.add(Strokes.open(0, 100, 300, 100));
    lines.add(Strokes.open(0, 92, 300, 92));
    for (int i = 0; i < 20; i++) {
      lines.add(Strokes.open(150, 125 + 5 * i, 158, 117 + 5 * i));
    }
    Hatching hatching = new Hatching(lines);

    assertThat(Walls.of(Strokes.sheet(List.of(), lines), hatching, List.of(), List.of()))
        .anyMatch(w -> Math.abs(w.b().y() - 100) < 0.5 && w.a().y() > 115);
  }
}
