package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, -1, 5})
  void thereAndBackIsTheSameBox(int quarters) {
    Turn turn = new Turn(quarters, 400, 300);
    Box box = new Box(10, 20, 50, 35);

    assertThat(turn.toView(turn.toRead(box))).isEqualTo(box);
    assertThat(turn.toRead(turn.toView(box))).isEqualTo(box);
    assertThat(turn.toRead(new Box(0, 0, 400, 300)))
        .isEqualTo(new Box(0, 0, turn.width(), turn.height()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 300, 0", "2, 400, 300", "3, 0, 400"})
  void theTopLeftCornerMovesClockwise(int quarters, double x, double y) {
    Turn turn = new Turn(quarters, 400, 300);

    assertThat(turn.readX(0, 0)).isEqualTo(x);
    assertThat(turn.readY(0, 0)).isEqualTo(y);
  }
}
