package dev.securityassistant.testkit.score;

import java.util.OptionalDouble;

/**
 * What was found of what is there.
 *
 * @param right found and there
 * @param wrong found and not there
 * @param missed there and not found
 */
public record Tally(int right, int wrong, int missed) {

  public static final Tally NONE = new Tally(0, 0, 0);

  /**
   * Harmonic mean of precision and recall, 0 to 1; empty where nothing is there and nothing found.
   */
  public OptionalDouble f1() {
    int all = 2 * right + wrong + missed;
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * right / all);
  }

  /** Both together. */
  public Tally plus(Tally other) {
    return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
  }
}
