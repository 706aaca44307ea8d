package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallSignsTest {

  @Test
  void anUnderscoreJoinsWhatStandsOnItsBothSides() {
    List<LetterRow> rows =
        SmallSigns.joined(List.of(letters(0, 3), alone(62, 21, 14, 2), letters(80, 4)), List.of());

    assertThat(rows).extracting(r -> r.parts().size()).containsExactly(8);
  }

  @Test
  void aDashAtTheEndOfARowIsALine() {
    List<LetterRow> rows =
        SmallSigns.joined(List.of(letters(0, 3), alone(64, 10, 14, 2)), List.of());

    assertThat(rows).extracting(r -> r.parts().size()).containsExactly(3, 1);
  }

  @Test
  void aCommaBelongsToTheWordBeforeIt() {
    List<LetterRow> rows =
        SmallSigns.joined(List.of(letters(0, 3), alone(60, 17, 3, 7)), List.of());

    assertThat(rows).extracting(r -> r.parts().size()).containsExactly(4);
  }

  @Test
  void aDotStandsOverASlimLetter() {
    Part dot = part(15, -6, 3, 3);
    LetterRow issue = new LetterRow(List.of(part(15, 0, 3, 20), part(24, 0, 14, 20)), 0);
    LetterRow users = new LetterRow(List.of(part(10, 0, 14, 20), part(28, 0, 14, 20)), 0);

    assertThat(SmallSigns.joined(List.of(issue), List.of(dot)).getFirst().parts()).hasSize(3);
    assertThat(SmallSigns.joined(List.of(users), List.of(dot)).getFirst().parts()).hasSize(2);
  }

  @Test
  void aSpeckFarFromAllRowsIsNone() {
    assertThat(SmallSigns.joined(List.of(letters(0, 3)), List.of(part(200, 5, 2, 2))))
        .extracting(r -> r.parts().size())
        .containsExactly(3);
  }

  private static LetterRow letters(int x, int count) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      parts.add(part(x + 20 * i, 0, 16, 20));
    }
    return new LetterRow(parts, 0);
  }

  private static LetterRow alone(int x, int y, int width, int height) {
    return new LetterRow(List.of(part(x, y, width, height)), 0);
  }

  private static Part part(int x, int y, int width, int height) {
    return new Part(x, y, x + width, y + height, width * height, new int[] {y, x, x + width});
  }
}
