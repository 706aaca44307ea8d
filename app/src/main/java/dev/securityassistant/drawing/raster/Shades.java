package dev.securityassistant.drawing.raster;

import java.util.Arrays;

/**
 * How much ink lies in the cells of a grid, 0 to 1, slightly blurred, so that the same glyph
 * printed a little elsewhere still looks the same.
 */
public final class Shades {

  private final int width;
  private final int height;
  private final float[] cells;
  private final Sums sums;

  Shades(int width, int height, float[] raw) {
    this.width = width;
    this.height = height;
    this.cells = blurred(blurred(raw, width, height), width, height);
    this.sums = new Sums(width, height, i -> cells[i]);
  }

  /**
   * The ink of a page.
   *
   * @param cell side of a cell in pixels, at least 1
   */
  public static Shades of(Bits ink, double cell) {
    int width = (int) Math.ceil(ink.width() / cell);
    int height = (int) Math.ceil(ink.height() / cell);
    float[] raw = new float[Math.multiplyExact(width, height)];
    float one = (float) (1 / (cell * cell));
    ink.each((x, y) -> {
      int row = Math.min(height - 1, (int) (y / cell)) * width;
      raw[row + Math.min(width - 1, (int) (x / cell))] += one;
    });
    return new Shades(width, height, raw);
  }

  private static float[] blurred(float[] raw, int width, int height) {
    float[] out = new float[raw.length];
    float[] above = new float[width];
    float[] here = new float[width];
    float[] below = new float[width];
    blurRow(raw, 0, width, here);
    for (int y = 0; y < height; y++) {
      if (y < height - 1) {
        blurRow(raw, (y + 1) * width, width, below);
      } else {
        Arrays.fill(below, 0);
      }
      for (int x = 0; x < width; x++) {
        out[y * width + x] = 0.25f * above[x] + 0.5f * here[x] + 0.25f * below[x];
      }
      float[] free = above;
      above = here;
      here = below;
      below = free;
    }
    return out;
  }

  private static void blurRow(float[] raw, int start, int width, float[] to) {
    for (int x = 0; x < width; x++) {
      float left = x > 0 ? raw[start + x - 1] : 0;
      float right = x < width - 1 ? raw[start + x + 1] : 0;
      to[x] = 0.25f * left + 0.5f * raw[start + x] + 0.25f * right;
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  float[] cells() {
    return cells;
  }

  /** This page moved by part of a cell to the left and up, 0 to 1. */
  Shades moved(double dx, double dy) {
    float[] to = new float[cells.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        int right = x < width - 1 ? 1 : 0;
        int down = y < height - 1 ? width : 0;
        to[i] =
            (float)
                ((cells[i] * (1 - dx) + cells[i + right] * dx) * (1 - dy)
                    + (cells[i + down] * (1 - dx) + cells[i + down + right] * dx) * dy);
      }
    }
    return new Shades(width, height, to, sums);
  }

  private Shades(int width, int height, float[] cells, Sums sums) {
    this.width = width;
    this.height = height;
    this.cells = cells;
    this.sums = sums;
  }

  /** Sums of the squares of all cells. */
  Sums squares() {
    return new Sums(width, height, i -> cells[i] * cells[i]);
  }

  /** All ink in a window that lies inside. */
  double mass(int x, int y, int w, int h) {
    return sums.in(x, y, w, h);
  }
}
