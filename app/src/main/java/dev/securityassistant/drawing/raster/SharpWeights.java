package dev.securityassistant.drawing.raster;

/**
 * Weights of four neighbouring pixels in cubic convolution (Keys 1981, a = -1/2), as integers, for
 * sixty-four places between the two middle ones. The four of a place add up to {@code 1 << BITS}.
 */
final class SharpWeights {

  static final int SHIFT = 6;
  static final int STEPS = 1 << SHIFT;
  static final int BITS = 10;

  /** Half of what a sum of weights across and down amounts to: for rounding. */
  static final int HALF = 1 << 2 * BITS - 1;

  private static final int[] WEIGHTS = weights();

  private SharpWeights() {}

  /**
   * One weight.
   *
   * @param index four times the place, 0 to {@code STEPS - 1}, plus the pixel, 0 to 3
   */
  static int at(int index) {
    return WEIGHTS[index];
  }

  private static int[] weights() {
    int[] weights = new int[4 * STEPS];
    for (int i = 0; i < STEPS; i++) {
      double t = (double) i / STEPS;
      weights[4 * i] = scaled(0.5 * t * (-1 + t * (2 - t)));
      weights[4 * i + 2] = scaled(0.5 * t * (1 + t * (4 - 3 * t)));
      weights[4 * i + 3] = scaled(0.5 * t * t * (t - 1));
      weights[4 * i + 1] = (1 << BITS) - weights[4 * i] - weights[4 * i + 2] - weights[4 * i + 3];
    }
    return weights;
  }

  private static int scaled(double weight) {
    return (int) Math.round(weight * (1 << BITS));
  }
}
