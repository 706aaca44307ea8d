package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import java.util.List;
import org.junit.jupiter.api.Test;

class TouchingLinesTest {

  private final TouchingLines touching = new TouchingLines(0.15);

  @Test
  void strokesThatEndOnOneAnotherAreOneLetter() {
    Polyline left = Lines.stroke(0, 0, 0, 0, 8);
    Polyline right = Lines.stroke(1, 5, 0, 5, 8);
    Polyline bar = Lines.stroke(2, 0, 4, 5, 4);
    Polyline next = Lines.stroke(3, 7, 0, 7, 8);

    assertThat(touching.groups(List.of(left, right, bar, next)))
        .containsExactlyInAnyOrder(List.of(left, right, bar), List.of(next));
  }

  @Test
  void aLineThatWasDrawnLongBeforeIsNoPartOfALetter() {
    Polyline hatching = Lines.stroke(0, -5, -5, 0, 4);
    Polyline letter = Lines.stroke(90, 0, 0, 0, 8);

    assertThat(touching.groups(List.of(hatching, letter))).hasSize(2);
  }

  @Test
  void areasBelongTogetherThatWerePaintedAtOnce() {
    Polyline outside = Lines.area(4, 0, 0, 5, 0, 5, 8, 0, 8);
    Polyline hole = Lines.area(4, 1, 1, 4, 1, 4, 7, 1, 7);
    Polyline beside = Lines.area(5, 5, 0, 9, 0, 9, 8, 5, 8);

    assertThat(touching.groups(List.of(outside, hole, beside))).hasSize(2);
  }
}
