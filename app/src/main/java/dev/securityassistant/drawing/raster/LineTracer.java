package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Traces thin ink of any shape: thins it, follows the middle line from end to end and from crossing
 * to crossing, straightens it.
 */
public final class LineTracer {

  private static final int[] DX = {1, 0, -1, 0, 1, -1, -1, 1};
  private static final int[] DY = {0, 1, 0, -1, 1, 1, -1, -1};

  private final double tolerance;
  private final double shortest;

  /**
   * @param tolerance how far the lines may leave the ink's middle, pixels; half the ink's width at
   *     least, because thinning strays as far
   * @param shortest length of a loose end that counts, pixels
   */
  public LineTracer(double tolerance, double shortest) {
    this.tolerance = tolerance;
    this.shortest = shortest;
  }

  /** The lines of a part. */
  public List<Curve> trace(Part part) {
    Ink thin = part.alone(1);
    Thinning.thin(thin);
    double length = Math.max(1, thin.count());
    double width = Math.max(1, part.area() / length);
    List<Curve> curves = new ArrayList<>();
    Ink used = new Ink(thin.width(), thin.height());
    for (int pass = 0; pass < 2; pass++) {
      for (int y = 0; y < thin.height(); y++) {
        for (int x = 0; x < thin.width(); x++) {
          if (thin.at(x, y) && (pass == 1 ? !used.at(x, y) : degree(thin, x, y) != 2)) {
            from(thin, used, x, y, part, width, curves);
          }
        }
      }
    }
    return LineJoiner.join(curves, width);
  }

  private static int degree(Ink ink, int x, int y) {
    int n = 0;
    for (int d = 0; d < 8; d++) {
      if (linked(ink, x, y, d)) {
        n++;
      }
    }
    return n;
  }

  /** Whether a pixel has a neighbour there that is not also reached around the corner. */
  private static boolean linked(Ink ink, int x, int y, int d) {
    if (!ink.at(x + DX[d], y + DY[d])) {
      return false;
    }
    return d < 4 || !ink.at(x + DX[d], y) && !ink.at(x, y + DY[d]);
  }

  private void from(Ink thin, Ink used, int x, int y, Part part, double width, List<Curve> to) {
    used.set(x, y, true);
    for (int d = 0; d < 8; d++) {
      int nx = x + DX[d];
      int ny = y + DY[d];
      if (linked(thin, x, y, d) && !(used.at(nx, ny) && degree(thin, nx, ny) == 2)) {
        if (degree(thin, nx, ny) != 2 && used.at(nx, ny)) {
          continue;
        }
        follow(thin, used, x, y, d, part, width, to);
      }
    }
  }

  private void follow(
      Ink thin, Ink used, int x, int y, int d, Part part, double width, List<Curve> to) {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x, y});
    int startX = x;
    int startY = y;
    int px = x;
    int py = y;
    int cx = x + DX[d];
    int cy = y + DY[d];
    while (true) {
      points.add(new double[] {cx, cy});
      if (degree(thin, cx, cy) != 2 || cx == startX && cy == startY) {
        break;
      }
      used.set(cx, cy, true);
      int next = -1;
      for (int k = 0; k < 8; k++) {
        if (linked(thin, cx, cy, k) && !(cx + DX[k] == px && cy + DY[k] == py)) {
          next = k;
          break;
        }
      }
      if (next < 0) {
        break;
      }
      px = cx;
      py = cy;
      cx += DX[next];
      cy += DY[next];
    }
    boolean closed = points.size() > 3 && cx == startX && cy == startY;
    boolean loose = !closed && (degree(thin, startX, startY) == 1 || degree(thin, cx, cy) == 1);
    if (loose
        && points.size() < shortest
        && degree(thin, startX, startY) + degree(thin, cx, cy) > 2) {
      return;
    }
    int n = closed ? points.size() - 1 : points.size();
    double[] flat = new double[2 * n];
    for (int i = 0; i < n; i++) {
      flat[2 * i] = points.get(i)[0] + part.x0() - 0.5;
      flat[2 * i + 1] = points.get(i)[1] + part.y0() - 0.5;
    }
    double within = Math.max(tolerance, width / 2);
    double[] simple = closed ? Simplify.closed(flat, within) : Simplify.open(flat, within);
    if (simple.length >= 4) {
      to.add(new Curve(simple, closed, Bends.curved(simple, closed), false, width));
    }
  }
}
