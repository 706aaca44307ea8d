package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The outer shape of a part, row by row from its leftmost to its rightmost pixel: what lies inside
 * does not matter.
 */
final class Silhouette {

  private static final double SOLID = 0.93;

  private final Part part;
  private final int[] left;
  private final int[] right;

  Silhouette(Part part) {
    this.part = part;
    this.left = new int[part.height()];
    this.right = new int[part.height()];
    Arrays.fill(left, Integer.MAX_VALUE);
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      int row = runs[i] - part.y0();
      left[row] = Math.min(left[row], runs[i + 1]);
      right[row] = Math.max(right[row], runs[i + 2]);
    }
  }

  /** Pixels from leftmost to rightmost in all rows. */
  double area() {
    double area = 0;
    for (int i = 0; i < left.length; i++) {
      area += right[i] - left[i];
    }
    return area;
  }

  /**
   * How far its outline is from that of the ellipse in its box, in pixels on average, measured
   * along the shorter side, where a parallelogram or a diamond shows.
   */
  private double distanceToEllipse() {
    boolean tall = part.width() <= part.height();
    int[] from = tall ? left : top();
    int[] to = tall ? right : bottom();
    double across = (tall ? part.width() : part.height()) / 2.0;
    double along = from.length / 2.0;
    double middle = (tall ? part.x0() : part.y0()) + across;
    double sum = 0;
    for (int i = 0; i < from.length; i++) {
      double t = (i + 0.5 - along) / along;
      double half = across * Math.sqrt(Math.max(0, 1 - t * t));
      double weight = 1 - 0.6 * Math.abs(t);
      sum += weight * (Math.abs(from[i] - (middle - half)) + Math.abs(to[i] - (middle + half))) / 2;
    }
    return sum / from.length;
  }

  /** First row of each column. */
  private int[] top() {
    int[] top = new int[part.width()];
    Arrays.fill(top, Integer.MAX_VALUE);
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        top[x - part.x0()] = Math.min(top[x - part.x0()], runs[i]);
      }
    }
    return top;
  }

  /** Row after the last of each column. */
  private int[] bottom() {
    int[] bottom = new int[part.width()];
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        bottom[x - part.x0()] = Math.max(bottom[x - part.x0()], runs[i] + 1);
      }
    }
    return bottom;
  }

  /** Whether the shape is a circle or an ellipse, allowing for pixel noise. */
  boolean isRound() {
    double ratio = area() / ((double) part.width() * part.height());
    return Math.abs(ratio - Math.PI / 4) < 0.07
        && distanceToEllipse() < 0.45 + 0.018 * Math.min(part.width(), part.height());
  }

  /**
   * Whether the four corners of the box are cut off alike: rounded rectangles, diamonds, hexagons,
   * but not rectangles.
   */
  boolean hasEqualCorners() {
    double[] missing = new double[4];
    double middle = (part.x0() + part.x1()) / 2.0;
    for (int i = 0; i < left.length; i++) {
      int half = i < left.length / 2 ? 0 : 2;
      missing[half] += Math.max(0, Math.min(left[i], middle) - part.x0());
      missing[half + 1] += Math.max(0, part.x1() - Math.max(right[i], middle));
    }
    Arrays.sort(missing);
    double box = (double) part.width() * part.height();
    return missing[0] > 0.45 * missing[3]
        && missing[0] > 2.5
        && missing[3] > 0.006 * box
        && missing[3] < 0.14 * box;
  }

  /** Whether the shape bulges nowhere inwards by much. */
  boolean isConvex() {
    return area() > SOLID * hullArea(hull());
  }

  /** The convex hull, x and y in turn, pixel edges. */
  double[] hull() {
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < left.length; i++) {
      points.add(new double[] {left[i], part.y0() + i});
      points.add(new double[] {left[i], part.y0() + i + 1});
      points.add(new double[] {right[i], part.y0() + i});
      points.add(new double[] {right[i], part.y0() + i + 1});
    }
    points.sort((a, b) -> a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]));
    double[][] hull = new double[2 * points.size()][];
    int n = 0;
    for (double[] p : points) {
      while (n >= 2 && cross(hull[n - 2], hull[n - 1], p) <= 0) {
        n--;
      }
      hull[n++] = p;
    }
    int lower = n + 1;
    for (int i = points.size() - 2; i >= 0; i--) {
      double[] p = points.get(i);
      while (n >= lower && cross(hull[n - 2], hull[n - 1], p) <= 0) {
        n--;
      }
      hull[n++] = p;
    }
    double[] flat = new double[2 * (n - 1)];
    for (int i = 0; i < n - 1; i++) {
      flat[2 * i] = hull[i][0];
      flat[2 * i + 1] = hull[i][1];
    }
    return flat;
  }

  private static double cross(double[] o, double[] a, double[] b) {
    return (a[0] - o[0]) * (b[1] - o[1]) - (a[1] - o[1]) * (b[0] - o[0]);
  }

  static double hullArea(double[] p) {
    double twice = 0;
    for (int i = 0, n = p.length; i < n; i += 2) {
      int j = (i + 2) % n;
      twice += p[i] * p[j + 1] - p[j] * p[i + 1];
    }
    return Math.abs(twice) / 2;
  }
}
