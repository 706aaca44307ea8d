package dev.securityassistant.testkit.score;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Whether confidence means what it says: of components reported at 0.9, nine in ten should be
 * right.
 *
 * @param bins ten of equal width, from the least sure to the surest
 */
public record Calibration(List<Bin> bins) {

  private static final int BINS = 10;

  /**
   * Components of like confidence.
   *
   * @param from least confidence; the bin ends before the next one begins, the last holds 1
   * @param count how many
   * @param confidence their average confidence, 0 where there are none
   * @param right the part of them that is right, 0 where there are none
   */
  public record Bin(double from, int count, double confidence, double right) {}

  public Calibration {
    bins = List.copyOf(bins);
  }

  /** The calibration of these components. */
  public static Calibration of(List<Judged> judged) {
    List<Bin> bins = new ArrayList<>();
    for (int i = 0; i < BINS; i++) {
      int bin = i;
      List<Judged> in = judged.stream().filter(j -> index(j.confidence()) == bin).toList();
      bins.add(
          new Bin(
              (double) bin / BINS,
              in.size(),
              in.stream().mapToDouble(Judged::confidence).average().orElse(0),
              in.stream().mapToDouble(Judged::right).average().orElse(0)));
    }
    return new Calibration(bins);
  }

  private static int index(double confidence) {
    return Math.clamp((int) Math.floor(confidence * BINS + 1e-9), 0, BINS - 1);
  }

  /** How many components there are. */
  public int count() {
    return bins.stream().mapToInt(Bin::count).sum();
  }

  /**
   * Expected calibration error: the average distance between confidence and the part that is right,
   * weighted by the size of the bins (Guo et al., On Calibration of Modern Neural Networks, 2017).
   * Empty where there are no components.
   */
  public OptionalDouble error() {
    double sum =
        bins.stream().mapToDouble(b -> b.count() * Math.abs(b.confidence() - b.right())).sum();
    return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / count());
  }

  /**
   * The part that is right of those with a confidence of 0.9 or more; empty where there are none.
   */
  public OptionalDouble rightWhenSure() {
    Bin surest = bins.getLast();
    return surest.count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(surest.right());
  }
}
