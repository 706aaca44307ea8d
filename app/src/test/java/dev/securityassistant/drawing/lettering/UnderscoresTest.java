package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnderscoresTest {

  private static final double CAPITALS = 16;

  @Test
  void wordsWithABarBetweenThemAreOneWord() {
    List<Word> words = List.of(word("A", 0, 12), word("101", 27, 60), word("DR", 74, 100));

    assertThat(joined(words, bar(13, 18, 13), bar(61, 18, 12)))
        .extracting(Word::text)
        .containsExactly("A_101_DR");
  }

  @Test
  void anUnderscoreThatWasReadIsNotDoubled() {
    assertThat(joined(List.of(word("A_", 0, 26), word("101", 27, 60)), bar(24, 18, 4)))
        .extracting(Word::text)
        .containsExactly("A_", "101");
    assertThat(joined(List.of(word("A_", 0, 12), word("_101", 27, 60)), bar(13, 18, 13)))
        .extracting(Word::text)
        .containsExactly("A_101");
  }

  @Test
  void aDashAndALineUnderAWordJoinNothing() {
    List<Word> words = List.of(word("A", 0, 12), word("101", 27, 60));

    assertThat(joined(words, bar(13, 8, 13))).hasSize(2);
    assertThat(joined(words, bar(0, 18, 60))).hasSize(2);
    assertThat(joined(words, bar(70, 18, 13))).hasSize(2);
  }

  private static List<Word> joined(List<Word> words, Part... bars) {
    return new Underscores(List.of(bars), 1).joined(words);
  }

  private static Part bar(int x, int y, int width) {
    return new Part(
        x, y, x + width, y + 2, 2 * width, new int[] {y, x, x + width, y + 1, x, x + width});
  }

  private static Word word(String text, double x0, double x1) {
    return new Word(
        text,
        new Box(x0, 0, x1, CAPITALS),
        0,
        CAPITALS / SheetPainter.CAPITALS,
        0,
        null,
        Origin.PIXELS,
        0,
        0.9);
  }
}
