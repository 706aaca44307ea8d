package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnLetterTest {

  private static final Polyline STEM = Lines.stroke(1, 0, 0, 0, 8);
  private static final Polyline ARCH = Lines.stroke(1, 0, 1, 1, 0, 3, 0, 4, 1, 4, 8);
  private static final Polyline SECOND = Lines.stroke(1, 4, 1, 5, 0, 7, 0, 8, 1, 8, 8);

  @Test
  void strokesThatMeetAreOneLetter() {
    assertThat(DrawnLetter.of(List.of(SECOND, STEM, ARCH), 0))
        .singleElement()
        .satisfies(m -> assertThat(m.lines()).hasSize(3));
  }

  @Test
  void strokesSideBySideAreTwo() {
    Polyline next = Lines.stroke(1, 10, 0, 10, 8);

    assertThat(DrawnLetter.of(List.of(STEM, ARCH, next), 0)).hasSize(2);
  }

  @Test
  void aDotBelongsToTheStemBelowIt() {
    Polyline dot = Lines.stroke(1, 0, -3, 0, -2);

    assertThat(DrawnLetter.of(List.of(STEM, dot), 0)).hasSize(1);
  }
}
