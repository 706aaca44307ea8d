package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooseWordsTest {

  private static final LooseWords WORDS = new LooseWords(0.15);

  @Test
  void theFirstLetterOfATagBelongsToIt() {
    assertThat(WORDS.joined(List.of(word("R-1.39", 6.5, 30, 0)), List.of(word("D", 0, 5, 0))))
        .extracting(Word::text)
        .containsExactly("DR-1.39");
  }

  @Test
  void theNextWordDoesNot() {
    assertThat(WORDS.joined(List.of(word("ROOM", 9, 30, 0)), List.of(word("A", 0, 5, 0))))
        .hasSize(2);
  }

  @Test
  void anIndexDoesNot() {
    assertThat(WORDS.joined(List.of(word("R", 0, 5, 0)), List.of(word("2", 6, 9, 3)))).hasSize(2);
  }

  private static Word word(String text, double x0, double x1, double y0) {
    return new Word(text, new Box(x0, y0, x1, 8), 0, 11, 0, null, Origin.PIXELS, 1, 0.9);
  }
}
