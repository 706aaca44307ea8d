package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.ocr.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphVotesTest {

  /** Strokes of letters, 8 units high. */
  private static final double[][] E = {{5, 0, 0, 0, 0, 8, 5, 8}, {0, 4, 4, 4}};

  private static final double[][] F = {{5, 0, 0, 0, 0, 8}, {0, 4, 4, 4}};
  private static final double[][] K = {{0, 0, 0, 8}, {5, 0, 0, 5}, {2, 3, 5, 8}};
  private static final double[][] I = {{0, 0, 0, 8}};
  private static final double[][] ROUND = {{2, 0, 4, 0, 6, 2, 6, 6, 4, 8, 2, 8, 0, 6, 0, 2, 2, 0}};
  private static final double[][] SLIM = {{1, 0, 3, 0, 4, 1, 4, 7, 3, 8, 1, 8, 0, 7, 0, 1, 1, 0}};

  private final GlyphVotes votes = new GlyphVotes();

  @Test
  void aLetterThatWasMisreadOnceIsPutRightByTheOthersOfItsShape() {
    count("EF", E, F);
    count("KE", K, E);
    count("FFE", F, F, E);
    count("KF", K, E);

    assertThat(votes.sign(letter(E, 1)))
        .hasValueSatisfying(s -> assertThat(s.sign()).isEqualTo('E'));
  }

  @Test
  void anotherSizeOfALetterIsTheSameLetter() {
    count("EF", E, F);
    count("KE", K, E);

    assertThat(votes.sign(letter(E, 2.5)))
        .hasValueSatisfying(s -> {
          assertThat(s.sign()).isEqualTo('E');
          assertThat(s.sized()).isFalse();
        });
  }

  @Test
  void aPartOfASymbolThatAlwaysReadsTheSameIsNoLetter() {
    for (int i = 0; i < 9; i++) {
      count("KF", K, F);
    }

    assertThat(votes.sign(letter(K, 1))).isEmpty();
  }

  @Test
  void ofTwoRoundShapesTheSlimmerIsTheFigure() {
    count("FO", F, ROUND);
    count("KO", K, ROUND);
    count("EO", E, ROUND);
    count("FO1", F, SLIM, I);
    count("K0", K, SLIM);
    count("EO", E, SLIM);

    assertThat(votes.sign(letter(SLIM, 1)))
        .hasValueSatisfying(s -> assertThat(s.sign()).isEqualTo('0'));
    assertThat(votes.sign(letter(ROUND, 1)))
        .hasValueSatisfying(s -> assertThat(s.sign()).isEqualTo('O'));
  }

  @Test
  void strokesAloneTellNothing() {
    count("I", I);
    count("l", I);
    count("1", I);

    assertThat(votes.sign(letter(I, 1))).isEmpty();
  }

  @Test
  void whatASymbolIsReadAsOutvotesNoLetter() {
    for (int i = 0; i < 9; i++) {
      count("<", K);
    }
    count("KF", K, F);
    count("EK", E, K);

    assertThat(votes.sign(letter(K, 1)))
        .hasValueSatisfying(s -> assertThat(s.sign()).isEqualTo('K'));
  }

  @Test
  void lettersOfOneShapeAreAlikeAndOthersAreNot() {
    assertThat(letter(E, 1).shape().isLike(letter(E, 3).shape())).isTrue();
    assertThat(letter(E, 1).shape().isLike(letter(F, 1).shape())).isFalse();
    assertThat(letter(ROUND, 1).shape().isLike(letter(SLIM, 1).shape())).isFalse();
  }

  private void count(String text, double[][]... letters) {
    double[] sureness = new double[text.length()];
    Arrays.fill(sureness, 0.95);
    votes.count(
        new Reading(text, new double[text.length()], sureness),
        Arrays.stream(letters).map(l -> letter(l, 1)).toList());
  }

  private static DrawnLetter letter(double[][] strokes, double scale) {
    List<Polyline> lines = new ArrayList<>();
    for (double[] stroke : strokes) {
      lines.add(Lines.stroke(lines.size(), Arrays.stream(stroke).map(v -> v * scale).toArray()));
    }
    return DrawnLetter.whole(lines, 0);
  }
}
