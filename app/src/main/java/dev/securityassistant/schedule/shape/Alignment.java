package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The turn, size, shift and mirroring that bring one line onto another of as many points, by least
 * squares over all pairs of points (the closed form for similarities in the complex plane).
 *
 * @param toSample from the plan to the sample
 * @param toPlan from the sample to the plan
 * @param residual root mean square distance after alignment, as part of the sample line's size
 */
public record Alignment(AffineTransform toSample, AffineTransform toPlan, double residual) {

  /**
   * All alignments that fit well, best first; closed lines are tried from every corner and both
   * ways round.
   */
  public static List<Alignment> of(Polyline plan, Polyline sample, double tolerance) {
    List<Alignment> found = new ArrayList<>();
    int n = points(sample);
    if (points(plan) != n || n < 2) {
      return found;
    }
    boolean loop = sample.isLoop(0.2) && plan.isLoop(0.2);
    int shifts = loop ? n : 1;
    for (int shift = 0; shift < shifts; shift++) {
      for (int way : new int[] {1, -1}) {
        for (boolean mirrored : new boolean[] {false, true}) {
          Alignment a = fit(plan, sample, n, loop || way > 0 ? shift : n - 1, way, mirrored);
          if (a != null && a.residual < tolerance) {
            found.add(a);
          }
        }
      }
    }
    found.sort(java.util.Comparator.comparingDouble(Alignment::residual));
    return found;
  }

  /** Points of a line; a loop's repeated end is not counted. */
  public static int points(Polyline line) {
    int n = line.size();
    return n > 2 && Math.hypot(line.x(0) - line.x(n - 1), line.y(0) - line.y(n - 1)) < 0.02
        ? n - 1
        : n;
  }

  private static @Nullable Alignment fit(
      Polyline plan, Polyline sample, int n, int shift, int way, boolean mirrored) {
    double px = 0;
    double py = 0;
    double qx = 0;
    double qy = 0;
    for (int i = 0; i < n; i++) {
      px += plan.x(i) / n;
      py += plan.y(i) / n;
      qx += sample.x(i) / n;
      qy += sample.y(i) / n;
    }
    double re = 0;
    double im = 0;
    double norm = 0;
    double size = 0;
    for (int i = 0; i < n; i++) {
      int j = Math.floorMod(way * i + shift, n);
      double x = plan.x(i) - px;
      double y = (plan.y(i) - py) * (mirrored ? -1 : 1);
      double u = sample.x(j) - qx;
      double v = sample.y(j) - qy;
      re += x * u + y * v;
      im += x * v - y * u;
      norm += x * x + y * y;
      size += u * u + v * v;
    }
    if (norm < 1e-9 || size < 1e-9) {
      return null;
    }
    double a = re / norm;
    double b = im / norm;
    double error = Math.max(0, size - (re * re + im * im) / norm) / size;
    double m = mirrored ? -1 : 1;
    AffineTransform at = new AffineTransform(a, b, -b * m, a * m, 0, 0);
    double[] c = {px, py};
    at.transform(c, 0, c, 0, 1);
    at.preConcatenate(AffineTransform.getTranslateInstance(qx - c[0], qy - c[1]));
    try {
      return new Alignment(at, at.createInverse(), Math.sqrt(error));
    } catch (NoninvertibleTransformException e) {
      return null;
    }
  }

  /** The size of the plan's symbol against the sample's. */
  public double scale() {
    return Math.sqrt(Math.abs(toPlan.getDeterminant()));
  }

  /** Where the sample's box comes to lie on the plan: the upright box around its corners. */
  public Box onPlan(Box sample) {
    double[] c = {
      sample.x0(),
      sample.y0(),
      sample.x1(),
      sample.y0(),
      sample.x1(),
      sample.y1(),
      sample.x0(),
      sample.y1()
    };
    toPlan.transform(c, 0, c, 0, 4);
    Box box = Box.of(c[0], c[1], c[4], c[5]);
    return box.union(Box.of(c[2], c[3], c[6], c[7]));
  }
}
