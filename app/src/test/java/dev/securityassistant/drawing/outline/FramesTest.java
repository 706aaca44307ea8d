package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.util.List;
import org.junit.jupiter.api.Test;

class FramesTest {

  private static final Polyline SQUARE = Lines.stroke(1, 0, 0, 16, 0, 16, 16, 0, 16, 0, 0);

  @Test
  void aLetterInTheMiddleWithPaperAroundIsHeld() {
    assertThat(Frames.of(List.of(SQUARE)).hold(new Box(6, 5, 10, 11))).isTrue();
  }

  @Test
  void whatReachesTheOutlineIsDrawing() {
    assertThat(Frames.of(List.of(SQUARE)).hold(new Box(1, 1, 15, 15))).isFalse();
  }

  @Test
  void whatStandsAsideIsNotHeld() {
    assertThat(Frames.of(List.of(SQUARE)).hold(new Box(2, 2, 5, 6))).isFalse();
  }

  @Test
  void anOpenLineIsNoFrame() {
    Polyline open = Lines.stroke(1, 0, 0, 16, 0, 16, 16, 0, 16);

    assertThat(Frames.of(List.of(open)).hold(new Box(6, 5, 10, 11))).isFalse();
  }
}
