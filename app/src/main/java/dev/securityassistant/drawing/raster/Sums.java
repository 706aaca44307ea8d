package dev.securityassistant.drawing.raster;

import java.util.function.IntToDoubleFunction;

/**
 * Sums over the windows of a grid in four look-ups each (summed areas, Crow 1984). Kept in whole
 * numbers, whose overflows cancel out.
 */
final class Sums {

  private static final int ONE = 1 << 16;

  private final int row;
  private final int[] sums;

  /**
   * @param value of the cell with an index, row by row, 0 to 1
   */
  Sums(int width, int height, IntToDoubleFunction value) {
    this.row = width + 1;
    this.sums = new int[Math.multiplyExact(row, height + 1)];
    for (int y = 0; y < height; y++) {
      int line = 0;
      for (int x = 0; x < width; x++) {
        line += (int) Math.round(value.applyAsDouble(y * width + x) * ONE);
        sums[(y + 1) * row + x + 1] = sums[y * row + x + 1] + line;
      }
    }
  }

  /** Of a window that lies inside and has fewer than 32,768 cells. */
  double in(int x, int y, int w, int h) {
    int sum =
        sums[(y + h) * row + x + w]
            - sums[y * row + x + w]
            - sums[(y + h) * row + x]
            + sums[y * row + x];
    return (double) sum / ONE;
  }
}
