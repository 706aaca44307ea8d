package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins traced lines that go on straight through a crossing, so that a leader that crosses a wall
 * stays one line.
 */
public final class LineJoiner {

  private static final double STRAIGHT = Math.cos(Math.toRadians(12));

  private LineJoiner() {}

  /** The lines, those that continue each other within {@code gap} pixels made one. */
  public static List<Curve> join(List<Curve> curves, double gap) {
    List<Curve> lines = new ArrayList<>(curves);
    boolean changed = true;
    while (changed && lines.size() < 400) {
      changed = false;
      for (int i = 0; i < lines.size() && !changed; i++) {
        for (int j = i + 1; j < lines.size() && !changed; j++) {
          Curve joined = joined(lines.get(i), lines.get(j), gap + 1);
          if (joined != null) {
            lines.set(i, joined);
            lines.remove(j);
            changed = true;
          }
        }
      }
    }
    return lines;
  }

  private static @org.jspecify.annotations.Nullable Curve joined(Curve a, Curve b, double gap) {
    if (a.closed() || b.closed() || a.filled() || b.filled()) {
      return null;
    }
    for (int turn = 0; turn < 4; turn++) {
      double[] p = turn % 2 == 0 ? a.points() : reversed(a.points());
      double[] q = turn < 2 ? b.points() : reversed(b.points());
      int n = p.length;
      double distance = Math.hypot(p[n - 2] - q[0], p[n - 1] - q[1]);
      if (distance <= gap && straight(p, q)) {
        double[] r = new double[n + q.length];
        System.arraycopy(p, 0, r, 0, n);
        System.arraycopy(q, 0, r, n, q.length);
        double[] simple = Simplify.open(r, 1.1);
        return new Curve(
            simple, false, Bends.curved(simple, false), false, (a.width() + b.width()) / 2);
      }
    }
    return null;
  }

  private static boolean straight(double[] p, double[] q) {
    int n = p.length;
    double ax = p[n - 2] - p[n - 4];
    double ay = p[n - 1] - p[n - 3];
    double bx = q[2] - q[0];
    double by = q[3] - q[1];
    double la = Math.hypot(ax, ay);
    double lb = Math.hypot(bx, by);
    return la > 2 && lb > 2 && (ax * bx + ay * by) / (la * lb) > STRAIGHT;
  }

  private static double[] reversed(double[] p) {
    double[] r = new double[p.length];
    for (int i = 0; i < p.length; i += 2) {
      r[i] = p[p.length - 2 - i];
      r[i + 1] = p[p.length - 1 - i];
    }
    return r;
  }
}
