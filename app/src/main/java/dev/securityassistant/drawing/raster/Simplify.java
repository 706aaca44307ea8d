package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/** Leaves out points that a line does not need (Ramer 1972, Douglas and Peucker 1973). */
final class Simplify {

  private Simplify() {}

  /** An open line within {@code tolerance} of the given one. */
  static double[] open(double[] points, double tolerance) {
    boolean[] keep = new boolean[points.length / 2];
    keep[0] = true;
    keep[keep.length - 1] = true;
    mark(points, 0, keep.length - 1, tolerance, keep);
    return kept(points, keep);
  }

  /** A closed line within {@code tolerance} of the given one. */
  static double[] closed(double[] points, double tolerance) {
    int n = points.length / 2;
    if (n < 4) {
      return points;
    }
    int far = 0;
    double most = -1;
    for (int i = 1; i < n; i++) {
      double d = Math.hypot(points[2 * i] - points[0], points[2 * i + 1] - points[1]);
      if (d > most) {
        most = d;
        far = i;
      }
    }
    double[] ring = java.util.Arrays.copyOf(points, points.length + 2);
    ring[points.length] = points[0];
    ring[points.length + 1] = points[1];
    boolean[] keep = new boolean[n + 1];
    keep[0] = true;
    keep[far] = true;
    mark(ring, 0, far, tolerance, keep);
    mark(ring, far, n, tolerance, keep);
    return kept(ring, keep);
  }

  private static void mark(double[] p, int from, int to, double tolerance, boolean[] keep) {
    double most = tolerance;
    int split = -1;
    double dx = p[2 * to] - p[2 * from];
    double dy = p[2 * to + 1] - p[2 * from + 1];
    double length = Math.hypot(dx, dy);
    for (int i = from + 1; i < to; i++) {
      double ex = p[2 * i] - p[2 * from];
      double ey = p[2 * i + 1] - p[2 * from + 1];
      double d = length < 1e-9 ? Math.hypot(ex, ey) : Math.abs(ex * dy - ey * dx) / length;
      if (d > most) {
        most = d;
        split = i;
      }
    }
    if (split >= 0) {
      keep[split] = true;
      mark(p, from, split, tolerance, keep);
      mark(p, split, to, tolerance, keep);
    }
  }

  private static double[] kept(double[] p, boolean[] keep) {
    List<Double> list = new ArrayList<>();
    for (int i = 0; i < keep.length; i++) {
      if (keep[i]) {
        list.add(p[2 * i]);
        list.add(p[2 * i + 1]);
      }
    }
    return list.stream().mapToDouble(d -> d).toArray();
  }
}
