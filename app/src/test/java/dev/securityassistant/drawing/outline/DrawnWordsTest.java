package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrawnWordsTest {

  private final List<DrawnLetter> letters = new ArrayList<>();

  @Test
  void aSmallerLetterThatStandsLowerIsAWordOfItsOwn() {
    letter(0, 0, 5, 8);
    letter(6, 4, 4, 6);

    List<Word> words = words("Rs", Spacing.proportional(0.1, Bearings.NONE));

    assertThat(words).extracting(Word::text).containsExactly("R", "S");
    assertThat(words.get(1).size()).isLessThan(words.get(0).size());
  }

  @Test
  void aSmallLetterOnTheBaselineStays() {
    letter(0, 0, 5, 8);
    letter(6, 2, 4, 6);

    assertThat(words("Rs", Spacing.proportional(0.1, Bearings.NONE)))
        .extracting(Word::text)
        .containsExactly("Rs");
  }

  @Test
  void lettersOfAPlotterStandFartherApartThanPrintedOnes() {
    for (double x : new double[] {0, 8.5, 17, 25.5}) {
      letter(x, 0, 5, 8);
    }

    assertThat(words("GAGE", Spacing.proportional(0.3, Bearings.NONE))).hasSize(1);
    assertThat(words("GAGE", Spacing.proportional(0.1, Bearings.NONE))).hasSize(4);
  }

  @Test
  void whereSignsHaveOneRoomPaperBesideSlimLettersIsNoSpace() {
    letter(0, 0, 6, 8);
    letter(10, 0, 0.1, 8);
    letter(17, 0, 6, 8);
    letter(31, 0, 6, 8);

    assertThat(words("BINS", new Spacing(7, Stand.MIDDLE, 0.1, Bearings.NONE, 0)))
        .extracting(Word::text)
        .containsExactly("BIN", "S");
  }

  private List<Word> words(String text, Spacing spacing) {
    double[] sureness = new double[text.length()];
    Arrays.fill(sureness, 1);
    return DrawnWords.of(text, sureness, letters, 0, spacing);
  }

  private void letter(double x, double y, double width, double height) {
    letters.add(
        DrawnLetter.whole(
            List.of(Lines.stroke(letters.size(), x, y, x + width, y, x, y + height)), 0));
  }
}
