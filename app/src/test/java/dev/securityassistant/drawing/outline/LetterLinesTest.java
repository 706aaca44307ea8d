package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import java.util.List;
import org.junit.jupiter.api.Test;

class LetterLinesTest {

  @Test
  void aWhiteLetterOnADarkDiscIsALetterAndTheDiscIsNone() {
    Polyline disc = Lines.area(0, 0, 3, 3, 0, 9, 0, 12, 3, 12, 9, 9, 12, 3, 12, 0, 9);
    Polyline letter = Lines.white(1, 4, 4, 8, 4, 6, 8);

    assertThat(LetterLines.areas(List.of(disc, letter))).containsExactly(letter);
  }

  @Test
  void paperThatIsClearedUnderATextIsNoLetter() {
    Polyline hatching = Lines.area(0, 0, 0, 20, 0, 20, 20, 0, 20);
    Polyline cleared = Lines.white(1, 4, 4, 16, 4, 16, 9, 4, 9);
    Polyline letter = Lines.area(2, 5, 5, 7, 5, 6, 8);

    assertThat(LetterLines.areas(List.of(hatching, cleared, letter))).contains(letter);
    assertThat(LetterLines.areas(List.of(hatching, cleared, letter))).doesNotContain(cleared);
  }

  @Test
  void longLinesAreNoStrokesOfLetters() {
    Polyline wall = Lines.stroke(0, 0, 0, 200, 0);
    Polyline stroke = Lines.stroke(1, 5, 5, 5, 9);

    assertThat(LetterLines.strokes(List.of(wall, stroke))).containsExactly(stroke);
  }
}
