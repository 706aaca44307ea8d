package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;

/** The kinds of outline that frames of symbols and tags have. */
public enum Shape {
  RECTANGLE,
  ROUNDED,
  CIRCLE,
  OVAL,
  DIAMOND,
  HEXAGON,
  TRIANGLE,
  OTHER;

  /** The shape of a closed outline; {@link #OTHER} for any that is none of the named ones. */
  public static Shape of(Polyline line) {
    if (!line.isLoop(0.3)) {
      return OTHER;
    }
    Corners corners = Corners.of(line);
    Box box = line.box();
    double fill = line.area() / Math.max(box.area(), 1e-9);
    if (!line.curved()) {
      if (corners.count() == 4) {
        return fill > 0.97
            ? RECTANGLE
            : fill > 0.45 && fill < 0.55 && corners.onAxes() ? DIAMOND : OTHER;
      }
      if (corners.count() == 3) {
        return TRIANGLE;
      }
      if (corners.count() == 6 && fill > 0.68) {
        return HEXAGON;
      }
    }
    if (corners.count() >= 8 || line.curved()) {
      if (elliptic(line)) {
        return Math.abs(box.width() - box.height()) < 0.08 * box.longerSide() ? CIRCLE : OVAL;
      }
      if (fill > 0.86 && line.curved()) {
        return ROUNDED;
      }
    }
    return OTHER;
  }

  private static boolean elliptic(Polyline line) {
    Box box = line.box();
    double rx = box.width() / 2;
    double ry = box.height() / 2;
    if (rx < 0.2 || ry < 0.2 || line.size() < 7) {
      return false;
    }
    for (int i = 0; i < line.size(); i++) {
      double r = Math.hypot((line.x(i) - box.centerX()) / rx, (line.y(i) - box.centerY()) / ry);
      if (Math.abs(r - 1) > 0.09) {
        return false;
      }
    }
    return true;
  }

  /** Corners of an outline after points on straight sides are dropped. */
  private record Corners(int count, boolean onAxes) {

    static Corners of(Polyline line) {
      int n = line.size();
      if (n > 1 && Math.hypot(line.x(0) - line.x(n - 1), line.y(0) - line.y(n - 1)) < 0.05) {
        n--;
      }
      int count = 0;
      boolean onAxes = true;
      Box box = line.box();
      for (int i = 0; i < n; i++) {
        int a = (i + n - 1) % n;
        int b = (i + 1) % n;
        double ux = line.x(i) - line.x(a);
        double uy = line.y(i) - line.y(a);
        double vx = line.x(b) - line.x(i);
        double vy = line.y(b) - line.y(i);
        double product = Math.hypot(ux, uy) * Math.hypot(vx, vy);
        if (product < 1e-6 || Math.abs(ux * vy - uy * vx) > 0.12 * product) {
          count++;
          double dx = Math.abs(line.x(i) - box.centerX());
          double dy = Math.abs(line.y(i) - box.centerY());
          onAxes &= dx < 0.1 * box.width() || dy < 0.1 * box.height();
        }
      }
      return new Corners(count, onAxes);
    }
  }
}
