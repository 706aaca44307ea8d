package dev.securityassistant.schedule.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextLinesTest {

  private static final double SIZE = 10;

  @Test
  void wordsOfOneBaselineAreALineInWhateverOrderTheyWerePainted() {
    List<Word> words =
        new ArrayList<>(
            List.of(
                Strokes.word("A", 100, 50, SIZE),
                Strokes.word("B2", 108, 50, SIZE),
                Strokes.word("008", 121, 50, SIZE),
                Strokes.word("BB", 139, 50, SIZE),
                Strokes.word("ROOM", 100, 70, SIZE)));
    for (int seed = 0; seed < 10; seed++) {
      Collections.shuffle(words, new Random(seed));

      assertThat(texts(words)).containsExactly("A B2 008 BB", "ROOM");
    }
  }

  @Test
  void aWideGapSeparatesColumns() {
    assertThat(
            texts(
                List.of(
                    Strokes.word("Card", 10, 10, SIZE),
                    Strokes.word("reader", 33, 10, SIZE),
                    Strokes.word("Camera", 200, 10, SIZE))))
        .containsExactly("Card reader", "Camera");
  }

  @Test
  void anotherColourOrSizeBeginsAnotherLine() {
    assertThat(
            texts(
                List.of(
                    Strokes.word("CR", 10, 10, SIZE),
                    Strokes.word("220", 22, 10, SIZE, 0x999999),
                    Strokes.word("STORE", 40, 10, SIZE / 2))))
        .containsExactlyInAnyOrder("CR", "220", "STORE");
  }

  @Test
  void baselinesABitApartAreOneLineAndOthersAreNot() {
    assertThat(
            texts(
                List.of(
                    Strokes.word("PLANT", 10, 10, SIZE),
                    Strokes.word("ROOM", 38, 11, SIZE),
                    Strokes.word("B202", 10, 20, SIZE))))
        .containsExactly("PLANT ROOM", "B202");
  }

  @Test
  void letteringThatReadsUpwardsIsReadFromBelow() {
    Word first = Strokes.upwards("ROOM", 50, 300, SIZE);
    Word second = Strokes.upwards("12", 50, 287, SIZE);

    TextLine line = TextLines.of(List.of(second, first)).getFirst();

    assertThat(line.text()).isEqualTo("ROOM 12");
    assertThat(line.upright()).isFalse();
    assertThat(line.box()).isEqualTo(first.box().union(second.box()));
  }

  @Test
  void noWordsGiveNoLines() {
    assertThat(TextLines.of(List.of())).isEmpty();
  }

  private static List<String> texts(List<Word> words) {
    return TextLines.of(words).stream().map(TextLine::text).toList();
  }
}
