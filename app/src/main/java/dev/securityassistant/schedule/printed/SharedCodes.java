package dev.securityassistant.schedule.printed;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Decides what stands in cells of one kind together: their codes are all letters or all figures,
 * and a code that stands in many of them is to be expected in a doubtful one (expectation
 * maximisation of a mixture, two rounds).
 */
final class SharedCodes {

  /** More than this no cell speaks for letters or figures, so that a spoilt one does not decide. */
  private static final double MOST = 6;

  private static final int ROUNDS = 2;
  private static final double UNSEEN = 0.3;

  /** Share of the probability that a code has to have. */
  private static final double CLEAR = 0.5;

  private final List<String> texts;
  private final double[] expected;
  private final double[][] cells;

  /**
   * @param texts what may stand in the cells
   * @param expected logarithms of how much what all cells share speaks for each text
   * @param cells for each the logarithms of probabilities of the texts
   */
  SharedCodes(List<String> texts, double[] expected, List<double[]> cells) {
    this.texts = texts;
    this.expected = expected.clone();
    this.cells = cells.stream().map(double[]::clone).toArray(double[][]::new);
  }

  /** The index of each cell's text; -1 where it is not clear. */
  int[] decide() {
    leaveKind();
    double[] share = new double[texts.size()];
    Arrays.fill(share, 1.0 / texts.size());
    double[][] posterior = posterior(share);
    for (int round = 0; round < ROUNDS; round++) {
      double sum = 0;
      for (int t = 0; t < share.length; t++) {
        double of = UNSEEN;
        for (double[] cell : posterior) {
          of += cell[t];
        }
        share[t] = of;
        sum += of;
      }
      for (int t = 0; t < share.length; t++) {
        share[t] /= sum;
      }
      posterior = posterior(share);
    }
    return Arrays.stream(posterior).mapToInt(SharedCodes::clearest).toArray();
  }

  private static int clearest(double[] posterior) {
    return IntStream.range(0, posterior.length)
        .filter(t -> posterior[t] > CLEAR)
        .findFirst()
        .orElse(-1);
  }

  /** Rules out what is not of the kind, letters or figures, that most cells speak for. */
  private void leaveKind() {
    Map<String, Double> kinds =
        texts.stream()
            .map(SharedCodes::kind)
            .distinct()
            .collect(Collectors.toMap(k -> k, this::support));
    String best =
        kinds.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse("");
    for (double[] cell : cells) {
      for (int t = 0; t < cell.length; t++) {
        if (!kind(texts.get(t)).equals(best)) {
          cell[t] = Double.NEGATIVE_INFINITY;
        }
      }
    }
  }

  private double support(String kind) {
    double sum =
        IntStream.range(0, expected.length)
            .filter(t -> kind(texts.get(t)).equals(kind))
            .mapToDouble(t -> expected[t])
            .max()
            .orElse(0);
    for (double[] cell : cells) {
      double best = Arrays.stream(cell).max().orElse(0);
      double own =
          IntStream.range(0, cell.length)
              .filter(t -> kind(texts.get(t)).equals(kind))
              .mapToDouble(t -> cell[t])
              .max()
              .orElse(best - MOST);
      sum += best == Double.NEGATIVE_INFINITY ? 0 : Math.max(own - best, -MOST);
    }
    return sum;
  }

  private static String kind(String text) {
    return text.replaceAll("[0-9]+", "0").replaceAll("[A-Z]", "A");
  }

  private double[][] posterior(double[] share) {
    double[][] posterior = new double[cells.length][];
    for (int i = 0; i < cells.length; i++) {
      double[] one = new double[texts.size()];
      double best = Arrays.stream(cells[i]).max().orElse(0);
      double sum = 0;
      for (int t = 0; t < one.length && best > Double.NEGATIVE_INFINITY; t++) {
        one[t] = share[t] * Math.exp(cells[i][t] - best);
        sum += one[t];
      }
      for (int t = 0; t < one.length && sum > 0; t++) {
        one[t] /= sum;
      }
      posterior[i] = one;
    }
    return posterior;
  }
}
