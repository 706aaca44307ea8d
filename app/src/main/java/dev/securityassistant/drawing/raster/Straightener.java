package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the projection that makes nearly level lines level and nearly upright ones upright all over
 * a page: rotation, shear and the perspective of a photograph at once. A drawing is full of such
 * lines; a page without enough of them is left as it is.
 */
public final class Straightener {

  private static final int FEWEST = 4;
  private static final int ROUNDS = 12;
  private static final double STEP = 1e-6;

  private final Ink ink;
  private final double cx;
  private final double cy;
  private final double unit;

  /**
   * @param ink of the page, with slants up to 8 degrees
   */
  public Straightener(Ink ink) {
    this.ink = ink;
    this.cx = ink.width() / 2.0;
    this.cy = ink.height() / 2.0;
    this.unit = Math.max(cx, cy);
  }

  /** One line's place and slope, in units of half the page from its centre. */
  private record Line(double u, double v, double slope, boolean upright, double weight) {

    /** How far this line is from straight after the mapping b, c, p, q. */
    double error(double[] m) {
      double w = 1 + m[2] * u + m[3] * v;
      return upright
          ? (slope + m[0]) * w - (u + m[0] * v) * (m[2] * slope + m[3])
          : (m[1] + slope) * w - (m[1] * u + v) * (m[2] + m[3] * slope);
    }
  }

  /** From the page to the straight page, in pixels; the same size, all ink kept inside. */
  public Projection find() {
    int tile = Math.max(64, (int) Math.round(unit / 8));
    List<Line> lines = new ArrayList<>();
    for (boolean upright : new boolean[] {false, true}) {
      List<Slants.Slant> slants = new Slants(ink, tile, upright).find();
      if (slants.size() < FEWEST) {
        return Projection.IDENTITY;
      }
      for (Slants.Slant s : slants) {
        lines.add(
            new Line((s.x() - cx) / unit, (s.y() - cy) / unit, s.slope(), upright, s.weight()));
      }
    }
    double[] m = fit(lines);
    Projection straight =
        new Projection(1 / unit, 0, -cx / unit, 0, 1 / unit, -cy / unit, 0, 0, 1)
            .then(new Projection(1, m[0], 0, m[1], 1, 0, m[2], m[3], 1));
    return straight.then(fitting(straight));
  }

  private static double[] fit(List<Line> lines) {
    double[] m = new double[4];
    double spread = 0.05;
    for (int round = 0; round < ROUNDS; round++) {
      double[][] normal = new double[4][5];
      List<Double> errors = new ArrayList<>();
      for (Line line : lines) {
        double error = line.error(m);
        errors.add(Math.abs(error));
        double weight = line.weight / (1 + error * error / (spread * spread));
        double[] slope = new double[4];
        for (int k = 0; k < 4; k++) {
          double[] moved = m.clone();
          moved[k] += STEP;
          slope[k] = (line.error(moved) - error) / STEP;
        }
        for (int r = 0; r < 4; r++) {
          for (int c = 0; c < 4; c++) {
            normal[r][c] += weight * slope[r] * slope[c];
          }
          normal[r][4] -= weight * slope[r] * error;
        }
      }
      for (int k = 0; k < 4; k++) {
        normal[k][k] += k < 2 ? 1e-9 : 1e-3 * lines.size();
      }
      double[] change = solve(normal);
      for (int k = 0; k < 4; k++) {
        m[k] += change[k];
      }
      errors.sort(null);
      spread = Math.max(0.002, 2 * errors.get(errors.size() / 2));
    }
    return m;
  }

  /** Gaussian elimination with pivoting. */
  private static double[] solve(double[][] a) {
    int n = a.length;
    for (int k = 0; k < n; k++) {
      int pivot = k;
      for (int r = k + 1; r < n; r++) {
        if (Math.abs(a[r][k]) > Math.abs(a[pivot][k])) {
          pivot = r;
        }
      }
      double[] row = a[pivot];
      a[pivot] = a[k];
      a[k] = row;
      for (int r = 0; r < n; r++) {
        if (r != k) {
          double factor = a[r][k] / row[k];
          for (int c = k; c <= n; c++) {
            a[r][c] -= factor * row[c];
          }
        }
      }
    }
    double[] x = new double[n];
    for (int k = 0; k < n; k++) {
      x[k] = a[k][n] / a[k][k];
    }
    return x;
  }

  /** From straight units back to pixels, small enough that no ink leaves the page. */
  private Projection fitting(Projection straight) {
    double right = 1e-9;
    double down = 1e-9;
    int step = Math.max(1, ink.width() / 800);
    for (int y = 0; y < ink.height(); y += step) {
      for (int x = 0; x < ink.width(); x += step) {
        if (ink.at(x, y)) {
          right = Math.max(right, Math.abs(straight.x(x, y)));
          down = Math.max(down, Math.abs(straight.y(x, y)));
        }
      }
    }
    double scale = Math.min(unit, 0.999 * Math.min(cx / right, cy / down));
    return Projection.scale(scale).then(Projection.move(cx, cy));
  }
}
