package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.ocr.Reading;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlantedLettersTest {

  private static final double[][] E = {{5, 0, 0, 0, 0, 8, 5, 8}, {0, 4, 4, 4}};
  private static final double[][] K = {{0, 0, 0, 8}, {5, 0, 0, 5}, {2, 3, 5, 8}};
  private static final double[][] F = {{5, 0, 0, 0, 0, 8}, {0, 4, 4, 4}};

  private final GlyphVotes votes = new GlyphVotes();

  SlantedLettersTest() {
    count("EK", E, K);
    count("KFE", K, F, E);
    count("FE", F, E);
    count("KF", K, F);
  }

  @Test
  void lettersAtAnAngleAreReadAsTheLevelOnesOfThePage() {
    assertThat(rows(word(40, E, K)))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.text()).isEqualTo("EK");
          assertThat(row.angle()).isCloseTo(40, within(3.0));
          assertThat(row.word().box()).isEqualTo(Polyline.around(row.lines()));
        });
  }

  @Test
  void theyMayStandOnTheirHeads() {
    assertThat(rows(word(155, K, F, E)))
        .singleElement()
        .satisfies(row -> assertThat(row.text()).isEqualTo("KFE"));
  }

  @Test
  void levelLettersAreNotReadAnew() {
    assertThat(rows(word(0, E, K))).isEmpty();
  }

  @Test
  void otherLinesAreNone() {
    double[][] arrow = {{0, 0, 5, 4, 0, 8}, {5, 4, 9, 4}};

    assertThat(rows(word(30, arrow, arrow))).isEmpty();
  }

  private List<SlantedLetters.Row> rows(List<Polyline> lines) {
    return new SlantedLetters(votes).rows(lines);
  }

  private void count(String text, double[][]... letters) {
    double[] sureness = new double[text.length()];
    Arrays.fill(sureness, 0.95);
    List<DrawnLetter> drawn = new ArrayList<>();
    for (double[][] letter : letters) {
      drawn.add(DrawnLetter.whole(lines(new AffineTransform(), letter), 0));
    }
    votes.count(new Reading(text, new double[text.length()], sureness), drawn);
  }

  private static List<Polyline> word(double angle, double[][]... letters) {
    List<Polyline> word = new ArrayList<>();
    AffineTransform at = AffineTransform.getRotateInstance(Math.toRadians(angle), 100, 100);
    at.translate(100, 100);
    for (double[][] letter : letters) {
      word.addAll(lines(at, letter));
      at.translate(7, 0);
    }
    return word;
  }

  private static List<Polyline> lines(AffineTransform at, double[][] strokes) {
    List<Polyline> lines = new ArrayList<>();
    for (double[] stroke : strokes) {
      double[] points = new double[stroke.length];
      at.transform(stroke, 0, points, 0, stroke.length / 2);
      lines.add(Lines.stroke(lines.size(), points));
    }
    return lines;
  }
}
