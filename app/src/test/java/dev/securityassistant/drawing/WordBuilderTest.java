package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordBuilderTest {

  private static final double SIZE = 10;
  private static final double ADVANCE = 6;

  @Test
  void lettersInARowAreAWordAndASpaceEndsIt() {
    List<Glyph> letters = letters("A B2 008 BB", 100, 50, 0);

    assertThat(texts(letters)).containsExactly("A", "B2", "008", "BB");
  }

  @Test
  void aGapEndsAWordWithoutASpaceInTheFile() {
    List<Glyph> letters = letters("CR", 100, 50, 0);
    letters.addAll(letters("220", 100 + 2 * ADVANCE + 2.5, 50, 0));

    assertThat(texts(letters)).containsExactly("CR", "220");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 90, 180, -90})
  void lettersPlacedOneByOneInAnyOrderAreOneWord(int angle) {
    for (int seed = 0; seed < 5; seed++) {
      List<Glyph> letters = letters("D-1023", 100, 50, angle);
      Collections.shuffle(letters, new Random(seed));

      List<Word> words = new WordBuilder().build(letters);

      assertThat(words).extracting(Word::text).containsExactly("D-1023");
      assertThat(Math.floorMod((int) Math.round(words.getFirst().angle()) - angle, 360)).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 36, 7.2", "90, 7.2, 36", "-90, 7.2, 36", "180, 36, 7.2"})
  void theBoxIsAsLongAsTheWordAndAsHighAsItsCapitals(int angle, double width, double height) {
    Word word = new WordBuilder().build(letters("D-1023", 100, 100, angle)).getFirst();

    assertThat(word.box().width()).isCloseTo(width, within(0.01));
    assertThat(word.box().height()).isCloseTo(height, within(0.01));
  }

  @Test
  void boldTypeMadeByPrintingTwiceIsReadOnce() {
    List<Glyph> twice = new ArrayList<>();
    for (Glyph letter : letters("STORE", 100, 50, 0)) {
      twice.add(letter);
      twice.add(letter("" + letter.text(), letter.x() + 0.3, letter.y(), 0, letter.order()));
    }

    assertThat(texts(twice)).containsExactly("STORE");
  }

  @Test
  void aWordPrintedTwiceAsAWholeIsReadOnce() {
    List<Glyph> twice = letters("STORE", 100, 50, 0);
    twice.addAll(letters("STORE", 100.3, 50, 0));

    assertThat(texts(twice)).containsExactly("STORE");
  }

  @Test
  void doubleLettersOfAWordStay() {
    assertThat(texts(letters("AACC 1100", 100, 50, 0))).containsExactly("AACC", "1100");
  }

  @Test
  void anotherBaselineIsAnotherWord() {
    List<Glyph> letters = letters("PLANT", 100, 50, 0);
    letters.addAll(letters("ROOM", 100 + 5 * ADVANCE, 52, 0));

    assertThat(texts(letters)).containsExactlyInAnyOrder("PLANT", "ROOM");
  }

  @Test
  void noLettersGiveNoWords() {
    assertThat(texts(List.of())).isEmpty();
    assertThat(texts(letters("   ", 0, 0, 0))).isEmpty();
  }

  private static List<String> texts(List<Glyph> letters) {
    return new WordBuilder().build(letters).stream().map(Word::text).toList();
  }

  private static List<Glyph> letters(String text, double x, double y, double angle) {
    List<Glyph> letters = new ArrayList<>();
    double dx = Math.cos(Math.toRadians(angle));
    double dy = Math.sin(Math.toRadians(angle));
    for (int i = 0; i < text.length(); i++) {
      letters.add(
          letter(text.substring(i, i + 1), x + dx * ADVANCE * i, y + dy * ADVANCE * i, angle, i));
    }
    return letters;
  }

  private static Glyph letter(String text, double x, double y, double angle, int order) {
    double dx = Math.cos(Math.toRadians(angle));
    double dy = Math.sin(Math.toRadians(angle));
    return new Glyph(text, x, y, dx, dy, ADVANCE, SIZE, 0, null, Origin.CONTENT, order);
  }
}
