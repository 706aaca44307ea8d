package dev.securityassistant.drawing.raster;

import java.util.Arrays;

/**
 * Correlates a stamp with a whole row of places at once: one long loop for each cell of the stamp,
 * which the processor does many places at a time.
 */
final class RowSearch {

  private final Stamp stamp;
  private final Shades page;
  private final Sums squares;
  private final float[] deviation;
  private final int counted;
  private final float[] product;
  private final float[] left;
  private final float[] leftSquares;

  /**
   * @param squares sums of the squared cells of the page
   */
  RowSearch(Stamp stamp, Shades page, Sums squares) {
    this.stamp = stamp;
    this.page = page;
    this.squares = squares;
    this.deviation = stamp.deviation();
    int n = 0;
    for (boolean count : stamp.counts()) {
      n += count ? 1 : 0;
    }
    this.counted = n;
    int places = Math.max(0, page.width() - stamp.width() + 1);
    this.product = new float[places];
    this.left = new float[places];
    this.leftSquares = new float[places];
  }

  /**
   * The likeness at columns of a row, as {@link Stamp#likeness} gives it: in an array by column
   * that the next call uses again.
   *
   * @param from first column
   * @param to column after the last
   */
  float[] likeness(int y, int from, int to) {
    Arrays.fill(product, from, to, 0);
    Arrays.fill(left, from, to, 0);
    Arrays.fill(leftSquares, from, to, 0);
    float[] cells = page.cells();
    for (int v = 0; v < stamp.height(); v++) {
      for (int u = 0; u < stamp.width(); u++) {
        int i = v * stamp.width() + u;
        int start = (y + v) * page.width() + u;
        if (stamp.counts()[i]) {
          add(product, deviation[i], cells, start, from, to);
        } else {
          leave(cells, start, from, to);
        }
      }
    }
    for (int x = from; x < to; x++) {
      double a = page.mass(x, y, stamp.width(), stamp.height()) - left[x];
      double aa = squares.in(x, y, stamp.width(), stamp.height()) - leftSquares[x];
      double va = aa - a * a / counted;
      product[x] = counted < 4 || va < 1e-3 ? 0 : (float) (product[x] / Math.sqrt(va));
    }
    return product;
  }

  private static void add(float[] sums, float factor, float[] cells, int start, int from, int to) {
    for (int x = from; x < to; x++) {
      sums[x] += factor * cells[start + x];
    }
  }

  private void leave(float[] cells, int start, int from, int to) {
    for (int x = from; x < to; x++) {
      float p = cells[start + x];
      left[x] += p;
      leftSquares[x] += p * p;
    }
  }
}
