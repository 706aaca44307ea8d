package dev.securityassistant.drawing.raster;

import java.util.List;

/**
 * A glyph's picture, turned and sized, to be looked for in {@link Shades} of the same cells.
 *
 * @param width cells
 * @param height cells
 * @param shades ink in each cell, 0 to 1; not copied
 * @param counts which cells are compared; not copied
 * @param angle degrees clockwise by which the glyph was turned
 * @param mass all ink
 */
public record Stamp(
    int width, int height, float[] shades, boolean[] counts, double angle, double mass) {

  private static final int FINE = 4;

  /**
   * A glyph's picture.
   *
   * @param glyph its ink
   * @param ignored parts of it that differ from print to print
   * @param cell side of a cell in pixels of the glyph: larger makes the stamp smaller
   * @param angle degrees clockwise
   * @param mirrored left to right, before it is turned
   */
  public static Stamp of(
      Ink glyph, List<Rect> ignored, double cell, double angle, boolean mirrored) {
    double a = Math.toRadians(angle);
    double cos = snapped(Math.cos(a));
    double sin = snapped(Math.sin(a));
    double w = Math.abs(cos) * glyph.width() + Math.abs(sin) * glyph.height();
    double h = Math.abs(sin) * glyph.width() + Math.abs(cos) * glyph.height();
    int width = Math.max(2, (int) Math.round(w / cell));
    int height = Math.max(2, (int) Math.round(h / cell));
    float[] raw = new float[width * height];
    boolean[] counts = new boolean[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int ink = 0;
        boolean inside = true;
        for (int k = 0; k < FINE * FINE; k++) {
          double u = ((x + (k % FINE + 0.5) / FINE) / width - 0.5) * w;
          double v = ((y + (k / FINE + 0.5) / FINE) / height - 0.5) * h;
          double gx = u * cos + v * sin;
          double gy = v * cos - u * sin;
          int px = (int) Math.floor((mirrored ? -gx : gx) + glyph.width() / 2.0);
          int py = (int) Math.floor(gy + glyph.height() / 2.0);
          ink += glyph.at(px, py) ? 1 : 0;
          inside &= px >= 0 && py >= 0 && px < glyph.width() && py < glyph.height();
          inside &= ignored.stream().noneMatch(r -> r.contains(px, py));
        }
        raw[y * width + x] = ink / (float) (FINE * FINE);
        counts[y * width + x] = inside;
      }
    }
    Shades shades = new Shades(width, height, raw);
    return new Stamp(
        width, height, shades.cells(), counts, angle, shades.mass(0, 0, width, height));
  }

  private static double snapped(double v) {
    return Math.abs(v) < 1e-9 ? 0 : v;
  }

  /** Likeness to what lies at a place: correlation of the cells that count, -1 to 1. */
  public double likeness(Shades page, int x, int y) {
    float[] cells = page.cells();
    double a = 0;
    double b = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    int n = 0;
    for (int v = 0; v < height; v++) {
      int row = (y + v) * page.width() + x;
      for (int u = 0; u < width; u++) {
        int i = v * width + u;
        if (counts[i]) {
          float p = cells[row + u];
          float s = shades[i];
          a += p;
          b += s;
          aa += p * p;
          bb += s * s;
          ab += p * s;
          n++;
        }
      }
    }
    double va = aa - a * a / n;
    double vb = bb - b * b / n;
    return n < 4 || va < 1e-6 || vb < 1e-6 ? 0 : (ab - a * b / n) / Math.sqrt(va * vb);
  }

  /**
   * How the cells that count differ from their mean, as a vector of length one; 0 for the others,
   * and everywhere for a stamp of one shade.
   */
  float[] deviation() {
    double sum = 0;
    int n = 0;
    for (int i = 0; i < shades.length; i++) {
      sum += counts[i] ? shades[i] : 0;
      n += counts[i] ? 1 : 0;
    }
    float[] deviation = new float[shades.length];
    double squares = 0;
    for (int i = 0; i < shades.length; i++) {
      deviation[i] = counts[i] ? (float) (shades[i] - sum / n) : 0;
      squares += deviation[i] * deviation[i];
    }
    float length = (float) Math.sqrt(squares);
    for (int i = 0; i < shades.length; i++) {
      deviation[i] = squares < 1e-6 ? 0 : deviation[i] / length;
    }
    return deviation;
  }

  /** Whether another stamp looks the same, so that one of the two is enough. */
  public boolean sameAs(Stamp other) {
    if (other.width != width || other.height != height) {
      return false;
    }
    double difference = 0;
    for (int i = 0; i < shades.length; i++) {
      difference += counts[i] == other.counts[i] ? Math.abs(shades[i] - other.shades[i]) : 1;
    }
    return difference < 0.06 * Math.max(mass, 1);
  }
}
