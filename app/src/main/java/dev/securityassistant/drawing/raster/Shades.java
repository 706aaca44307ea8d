package dev.securityassistant.drawing.raster;

/**
 * How much ink lies in the cells of a grid, 0 to 1, slightly blurred, so that the same glyph
 * printed a little elsewhere still looks the same.
 */
public final class Shades {

  private final int width;
  private final int height;
  private final float[] cells;
  private final double[] sums;

  Shades(int width, int height, float[] raw) {
    this.width = width;
    this.height = height;
    this.cells = blurred(blurred(raw, width, height), width, height);
    this.sums = sums(cells, width, height);
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
    for (int y = 0; y < ink.height(); y++) {
      int row = Math.min(height - 1, (int) (y / cell)) * width;
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y)) {
          raw[row + Math.min(width - 1, (int) (x / cell))] += one;
        }
      }
    }
    return new Shades(width, height, raw);
  }

  private static float[] blurred(float[] raw, int width, int height) {
    float[] rows = new float[raw.length];
    float[] out = new float[raw.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float left = x > 0 ? raw[i - 1] : 0;
        float right = x < width - 1 ? raw[i + 1] : 0;
        rows[i] = 0.25f * left + 0.5f * raw[i] + 0.25f * right;
      }
    }
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int i = y * width + x;
        float above = y > 0 ? rows[i - width] : 0;
        float below = y < height - 1 ? rows[i + width] : 0;
        out[i] = 0.25f * above + 0.5f * rows[i] + 0.25f * below;
      }
    }
    return out;
  }

  private static double[] sums(float[] cells, int width, int height) {
    double[] sums = new double[(width + 1) * (height + 1)];
    for (int y = 0; y < height; y++) {
      double row = 0;
      for (int x = 0; x < width; x++) {
        row += cells[y * width + x];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + row;
      }
    }
    return sums;
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

  private Shades(int width, int height, float[] cells, double[] sums) {
    this.width = width;
    this.height = height;
    this.cells = cells;
    this.sums = sums;
  }

  /** All ink in a window that lies inside. */
  double mass(int x, int y, int w, int h) {
    int row = width + 1;
    return sums[(y + h) * row + x + w]
        - sums[y * row + x + w]
        - sums[(y + h) * row + x]
        + sums[y * row + x];
  }
}
