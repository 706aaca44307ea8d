package dev.securityassistant.drawing.layer;

/**
 * How sure a reading is once another one of the same letters is known (Bayes).
 *
 * @param other part of its words that the other reading has right, from 0 to 1
 */
record TwoReadings(double other) {

  /** Part of wrong readings that both make alike, as both take an O for a 0. */
  private static final double ALIKE = 0.3;

  /** No reading of pixels is surer than this before another one bears it out. */
  private static final double SUREST = 0.98;

  /** Nor is the other one known to be always right, or always wrong. */
  private static final double LEAST = 0.05;

  TwoReadings {
    other = Math.clamp(other, LEAST, 1 - LEAST);
  }

  /** Where both say the same; never less than before. */
  double agreeing(double sureness) {
    double own = Math.min(sureness, SUREST);
    double right = own * other;
    double wrong = (1 - own) * (1 - other) * ALIKE;
    return Math.max(sureness, right / (right + wrong));
  }

  /** Where they do not; never more than before. */
  double differing(double sureness) {
    double own = Math.min(sureness, SUREST);
    double right = own * (1 - other);
    double wrong = (1 - own) * other;
    return Math.min(sureness, right / (right + wrong));
  }
}
