package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Gathers subpaths and flattens their curves. */
final class PathBuilder {

  private static final Paint UNPAINTED =
      new Paint(Paint.NONE, Paint.NONE, 0, false, null, Origin.CONTENT);

  private final double flatness;
  private final List<Subpath> done = new ArrayList<>();
  private float[] points = new float[32];
  private int length;
  private boolean curved;
  private boolean closed;

  private record Subpath(float[] points, boolean closed, boolean curved) {}

  /**
   * A builder whose flattened curves stay within {@code flatness} points of the true ones, as far
   * as 24 pieces a curve suffice.
   */
  PathBuilder(double flatness) {
    this.flatness = flatness;
  }

  void move(Point2D p) {
    finish();
    add(p.getX(), p.getY());
  }

  void line(Point2D p) {
    reopen();
    add(p.getX(), p.getY());
  }

  void curve(Point2D b, Point2D c, Point2D d) {
    reopen();
    if (length == 0) {
      add(b.getX(), b.getY());
    }
    double ax = points[length - 2];
    double ay = points[length - 1];
    double bend =
        Math.max(
            Math.hypot(ax - 2 * b.getX() + c.getX(), ay - 2 * b.getY() + c.getY()),
            Math.hypot(b.getX() - 2 * c.getX() + d.getX(), b.getY() - 2 * c.getY() + d.getY()));
    // a chord over 1/n of a cubic is off by at most max|B''| / 8n² = 6 · bend / 8n²
    int n = (int) Math.clamp(Math.ceil(Math.sqrt(0.75 * bend / flatness)), 2, 24);
    for (int i = 1; i <= n; i++) {
      double t = (double) i / n;
      double s = 1 - t;
      add(
          s * s * s * ax
              + 3 * s * s * t * b.getX()
              + 3 * s * t * t * c.getX()
              + t * t * t * d.getX(),
          s * s * s * ay
              + 3 * s * s * t * b.getY()
              + 3 * s * t * t * c.getY()
              + t * t * t * d.getY());
    }
    curved = true;
  }

  void close() {
    if (length > 0) {
      closed = true;
    }
  }

  Point2D current() {
    return length == 0
        ? new Point2D.Double()
        : new Point2D.Double(points[length - 2], points[length - 1]);
  }

  /** Forgets the path; returns how many subpaths it had. */
  int clear() {
    finish();
    int n = done.size();
    done.clear();
    return n;
  }

  /** The path as painted subpaths; the builder is empty then. */
  List<Polyline> take(Paint paint, int order) {
    finish();
    List<Polyline> lines = new ArrayList<>(done.size());
    for (Subpath subpath : done) {
      lines.add(new Polyline(subpath.points, subpath.closed, subpath.curved, paint, order));
    }
    done.clear();
    return lines;
  }

  /** The path so far where it is one upright rectangle, else empty. */
  Optional<Box> rectangle() {
    if (length == 0 ? done.size() != 1 : !done.isEmpty()) {
      return Optional.empty();
    }
    Subpath only =
        length == 0 ? done.getFirst() : new Subpath(Arrays.copyOf(points, length), closed, curved);
    Polyline line = new Polyline(only.points, true, only.curved, UNPAINTED, 0);
    return line.isRectangle() ? Optional.of(line.box()) : Optional.empty();
  }

  /** After a close, a further line starts a new subpath at the point where the closed one began. */
  private void reopen() {
    if (closed) {
      float x = points[0];
      float y = points[1];
      finish();
      add(x, y);
    }
  }

  private void finish() {
    if (length > 2) {
      done.add(new Subpath(Arrays.copyOf(points, length), closed, curved));
    }
    length = 0;
    closed = false;
    curved = false;
  }

  private void add(double x, double y) {
    if (!Double.isFinite(x + y)) {
      return;
    }
    if (length == points.length) {
      points = Arrays.copyOf(points, length * 2);
    }
    points[length++] = (float) x;
    points[length++] = (float) y;
  }
}
