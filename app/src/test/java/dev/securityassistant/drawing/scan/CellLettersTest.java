package dev.securityassistant.drawing.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.GreyImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CellLettersTest {

  private static final int SHADE = 40;

  /** Leans towards the first text so far, and keeps the texts that it was asked for. */
  private static final class Leaning implements LineReader {

    private final double ahead;
    private final List<List<String>> asked = new ArrayList<>();

    Leaning(double ahead) {
      this.ahead = ahead;
    }

    @Override
    public List<Reading> read(List<GreyImage> lines) {
      return lines.stream().map(l -> Reading.NOTHING).toList();
    }

    @Override
    public List<double[]> likelihoods(List<GreyImage> lines, List<String> texts) {
      if (!lines.isEmpty()) {
        asked.add(texts);
      }
      return lines.stream().map(l -> new double[] {-1, -1 - ahead}).toList();
    }

    @Override
    public void close() {
      asked.clear();
    }
  }

  @Test
  void aClearLetterIsLookedAtOnce() {
    try (Leaning reader = new Leaning(6)) {
      new CellLetters(reader).likelihoods(List.of(cell()), List.of("A", "B"));
      assertThat(reader.asked).containsExactly(List.of("A", "B"));
    }
  }

  @Test
  void aDoubtfulOneIsShownThreeTimesOverAndInAnotherSize() {
    try (Leaning reader = new Leaning(1)) {
      new CellLetters(reader).likelihoods(List.of(cell()), List.of("A", "B"));
      assertThat(reader.asked)
          .containsExactly(
              List.of("A", "B"), List.of("AAA", "BBB"), List.of("A", "B"), List.of("AAA", "BBB"));
    }
  }

  @Test
  void linesAreNotRepeated() {
    try (Leaning reader = new Leaning(1)) {
      new CellLetters(reader).likelihoods(List.of(cell()), List.of("B.002.AC", "B.003.AC"));
      assertThat(reader.asked)
          .containsExactly(List.of("B.002.AC", "B.003.AC"), List.of("B.002.AC", "B.003.AC"));
    }
  }

  @Test
  void whatShowsNoInkIsExplainedByNothing() {
    try (Leaning reader = new Leaning(6)) {
      List<double[]> likelihoods =
          new CellLetters(reader).likelihoods(List.of(new GreyImage(20, 20)), List.of("A", "B"));
      assertThat(reader.asked).isEmpty();
      assertThat(likelihoods.getFirst()).containsOnly(Double.NEGATIVE_INFINITY);
    }
  }

  private static GreyImage cell() {
    GreyImage cell = new GreyImage(20, 20);
    for (int y = 4; y < 16; y++) {
      cell.set(8, y, SHADE);
      cell.set(9, y, SHADE);
    }
    return cell;
  }
}
