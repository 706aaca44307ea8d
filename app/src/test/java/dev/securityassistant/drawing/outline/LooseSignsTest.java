package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooseSignsTest {

  private final LooseSigns signs =
      new LooseSigns(
          List.of(word("LOCK", new Box(0, 0, 20, 7), 10), word("X", new Box(0, 50, 5, 57), 10)));

  @Test
  void aSignBetweenWordsIsAsHighAsThey() {
    Word plus = signs.sized(word("+", new Box(24, 2, 28, 5), 4));

    assertThat(plus.box()).isEqualTo(new Box(24, 0, 28, 7));
    assertThat(plus.size()).isEqualTo(10);
  }

  @Test
  void aSignFarFromWordsAndALetterBesideOneStay() {
    Word far = word("+", new Box(40, 2, 44, 5), 4);
    Word letter = word("a", new Box(24, 2, 28, 5), 4);

    assertThat(signs.sized(far)).isSameAs(far);
    assertThat(signs.sized(letter)).isSameAs(letter);
  }

  private static Word word(String text, Box box, double size) {
    return new Word(text, box, 0, size, 0, null, Origin.PIXELS, 0, 1);
  }
}
