package dev.securityassistant.benchmarks.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What a run cost.
 *
 * @param seconds by the clock on the wall: longer on a busy machine
 * @param processorSeconds of all threads, the compiler's and the collector's among them
 * @param peakBytes most memory that was resident; 0 where not measured
 */
public record Cost(double seconds, double processorSeconds, long peakBytes) {

  /** The median of every figure for itself, so that one disturbed run does not count. */
  public static Cost median(List<Cost> costs) {
    if (costs.isEmpty()) {
      throw new IllegalArgumentException("there is no median of no runs");
    }
    return new Cost(
        median(costs, Cost::seconds),
        median(costs, Cost::processorSeconds),
        (long) median(costs, Cost::peakBytes));
  }

  /**
   * The run that took least time on the clock: for short runs on a busy machine, what the program
   * itself needs.
   */
  public static Cost best(List<Cost> costs) {
    return costs.stream()
        .min(Comparator.comparingDouble(Cost::seconds))
        .orElseThrow(() -> new IllegalArgumentException("there is no best of no runs"));
  }

  private static double median(List<Cost> costs, ToDoubleFunction<Cost> figure) {
    List<Double> sorted =
        costs.stream().map(figure::applyAsDouble).sorted(Comparator.naturalOrder()).toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }

  /** {@code 0.53 s}, {@code 12 ms}. */
  public String time() {
    return seconds(seconds);
  }

  /** Processor time, {@code 0.53 s}. */
  public String processorTime() {
    return seconds(processorSeconds);
  }

  /** {@code 120 MB}; two dashes where not measured. */
  public String memory() {
    return peakBytes == 0 ? "--" : String.format(Locale.ROOT, "%.0f MB", peakBytes / 1e6);
  }

  private static String seconds(double value) {
    if (value < 0.001) {
      return String.format(Locale.ROOT, "%.3f ms", value * 1000);
    }
    return value < 0.0995
        ? String.format(Locale.ROOT, "%.0f ms", value * 1000)
        : String.format(Locale.ROOT, "%.2f s", value);
  }

  /** How many times as long as the other, by the wall's clock: {@code 1.4 ×}. */
  public String times(Cost other) {
    return ratio(seconds, other.seconds);
  }

  /** How many times as much processor time as the other. */
  public String processorTimes(Cost other) {
    return ratio(processorSeconds, other.processorSeconds);
  }

  private static String ratio(double a, double b) {
    return b <= 0 ? "--" : String.format(Locale.ROOT, "%.2f ×", a / b);
  }
}
