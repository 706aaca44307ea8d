package dev.securityassistant.drawing.raster;

/** Sums over the windows of a grid in four look-ups each (summed areas, Crow 1984). */
final class Sums {

  private final int width;
  private final int height;
  private final int[] sums;

  /**
   * @param width cells in a row
   * @param values row by row
   */
  Sums(int width, int[] values) {
    this.width = width;
    this.height = values.length / width;
    this.sums = new int[Math.multiplyExact(width + 1, height + 1)];
    for (int y = 0; y < height; y++) {
      int line = 0;
      for (int x = 0; x < width; x++) {
        line += values[y * width + x];
        sums[(y + 1) * (width + 1) + x + 1] = sums[y * (width + 1) + x + 1] + line;
      }
    }
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Of the part of a window that lies inside; ends are exclusive. */
  int in(int x0, int y0, int x1, int y1) {
    int left = Math.clamp(x0, 0, width);
    int right = Math.clamp(x1, left, width);
    int top = Math.clamp(y0, 0, height) * (width + 1);
    int bottom = Math.clamp(y1, top / (width + 1), height) * (width + 1);
    return sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
  }
}
