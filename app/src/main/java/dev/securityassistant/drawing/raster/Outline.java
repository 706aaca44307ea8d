package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/** Follows the outer edge of a part, pixel by pixel (Moore neighbourhood tracing). */
final class Outline {

  private static final int[] DX = {1, 1, 0, -1, -1, -1, 0, 1};
  private static final int[] DY = {0, 1, 1, 1, 0, -1, -1, -1};

  private Outline() {}

  /** Middles of the edge pixels, x and y in turn; not closed by repetition. */
  static double[] of(Part part) {
    Ink ink = part.alone(1);
    int sx = part.runs()[1] - part.x0() + 1;
    int sy = 1;
    List<double[]> points = new ArrayList<>();
    int x = sx;
    int y = sy;
    int from = 4;
    int limit = 4 * part.area() + 8;
    do {
      points.add(new double[] {x + part.x0() - 0.5, y + part.y0() - 0.5});
      int next = -1;
      for (int k = 1; k <= 8; k++) {
        int d = (from + k) % 8;
        if (ink.at(x + DX[d], y + DY[d])) {
          next = d;
          break;
        }
      }
      if (next < 0) {
        break;
      }
      x += DX[next];
      y += DY[next];
      from = (next + 4) % 8;
    } while ((x != sx || y != sy) && points.size() < limit);
    double[] flat = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      flat[2 * i] = points.get(i)[0];
      flat[2 * i + 1] = points.get(i)[1];
    }
    return flat;
  }
}
