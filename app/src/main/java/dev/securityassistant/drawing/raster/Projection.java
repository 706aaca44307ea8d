package dev.securityassistant.drawing.raster;

import java.awt.geom.AffineTransform;
import java.util.Arrays;

/**
 * A projective mapping of the plane: (x, y) goes to ((a x + b y + c) / w, (d x + e y + f) / w) with
 * w = g x + h y + i. Immutable.
 */
public final class Projection {

  /** Leaves every point where it is. */
  public static final Projection IDENTITY = new Projection(1, 0, 0, 0, 1, 0, 0, 0, 1);

  private final double[] m;

  /** The mapping with these coefficients a to i, row by row. */
  public Projection(double... coefficients) {
    if (coefficients.length != 9) {
      throw new IllegalArgumentException("a projection has nine coefficients");
    }
    this.m = coefficients.clone();
  }

  /** The same mapping as an affine one. */
  public static Projection of(AffineTransform t) {
    return new Projection(
        t.getScaleX(),
        t.getShearX(),
        t.getTranslateX(),
        t.getShearY(),
        t.getScaleY(),
        t.getTranslateY(),
        0,
        0,
        1);
  }

  /** Enlarges. */
  public static Projection scale(double factor) {
    return new Projection(factor, 0, 0, 0, factor, 0, 0, 0, 1);
  }

  /** Moves. */
  public static Projection move(double dx, double dy) {
    return new Projection(1, 0, dx, 0, 1, dy, 0, 0, 1);
  }

  public double x(double x, double y) {
    return (m[0] * x + m[1] * y + m[2]) / (m[6] * x + m[7] * y + m[8]);
  }

  public double y(double x, double y) {
    return (m[3] * x + m[4] * y + m[5]) / (m[6] * x + m[7] * y + m[8]);
  }

  /** This mapping, then another. */
  public Projection then(Projection next) {
    double[] r = new double[9];
    for (int row = 0; row < 3; row++) {
      for (int column = 0; column < 3; column++) {
        for (int k = 0; k < 3; k++) {
          r[3 * row + column] += next.m[3 * row + k] * m[3 * k + column];
        }
      }
    }
    return new Projection(r);
  }

  /**
   * The way back.
   *
   * @throws ArithmeticException where there is none
   */
  public Projection inverse() {
    double a = m[4] * m[8] - m[5] * m[7];
    double b = m[5] * m[6] - m[3] * m[8];
    double c = m[3] * m[7] - m[4] * m[6];
    double det = m[0] * a + m[1] * b + m[2] * c;
    if (Math.abs(det) < 1e-300) {
      throw new ArithmeticException("the projection flattens the plane");
    }
    double[] r = {
      a,
      m[2] * m[7] - m[1] * m[8],
      m[1] * m[5] - m[2] * m[4],
      b,
      m[0] * m[8] - m[2] * m[6],
      m[2] * m[3] - m[0] * m[5],
      c,
      m[1] * m[6] - m[0] * m[7],
      m[0] * m[4] - m[1] * m[3]
    };
    for (int i = 0; i < 9; i++) {
      r[i] /= det;
    }
    return new Projection(r);
  }

  /** A picture of the given size that shows at (x, y) what {@code from} shows where this leads. */
  public GreyImage pull(GreyImage from, int width, int height) {
    GreyImage to = new GreyImage(width, height);
    byte[] pixels = to.pixels();
    boolean affine = m[6] == 0;
    for (int y = 0; y < height; y++) {
      double px = m[1] * (y + 0.5) + m[2];
      double py = m[4] * (y + 0.5) + m[5];
      double pw = m[7] * (y + 0.5) + m[8];
      double far = 1 / pw;
      for (int x = 0; x < width; x++) {
        double cx = x + 0.5;
        double nearness = affine ? far : 1 / (m[6] * cx + pw);
        pixels[y * width + x] =
            (byte)
                from.sharpBetween(
                    (m[0] * cx + px) * nearness - 0.5, (m[3] * cx + py) * nearness - 0.5);
      }
    }
    return to;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Projection p && Arrays.equals(m, p.m);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(m);
  }

  @Override
  public String toString() {
    return "Projection" + Arrays.toString(m);
  }
}
