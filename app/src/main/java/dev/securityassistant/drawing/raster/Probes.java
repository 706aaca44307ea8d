package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * A sample of a glyph's ink, looked for at many places at once, in every other row and column of a
 * page: whether too much of it is missing there. Immutable.
 */
final class Probes {

  private static final int MOST = Counters.MOST;
  private static final int STRIDE = Quarters.STRIDE;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

  /** By how many standard deviations a sample may have less of the ink than the glyph. */
  private static final double UNLUCKY = 2;

  private final int[] x;
  private final int[] y;
  private final int start;

  private Probes(int[] x, int[] y, int start) {
    this.x = x;
    this.y = y;
    this.start = start;
  }

  /**
   * A sample spread over a glyph.
   *
   * @param missing share of its ink that may be missing, 0 to 1
   */
  static Probes of(Ink glyph, double missing) {
    List<int[]> ink = new ArrayList<>();
    for (int y = 0; y < glyph.height(); y++) {
      for (int x = 0; x < glyph.width(); x++) {
        if (glyph.at(x, y)) {
          ink.add(new int[] {x, y});
        }
      }
    }
    int n = Math.min(MOST, ink.size());
    int[] xs = new int[n];
    int[] ys = new int[n];
    for (int i = 0; i < n; i++) {
      double share = n < MOST ? (double) i / n : (i * GOLDEN) % 1;
      int[] pixel = ink.get((int) (share * ink.size()));
      xs[i] = pixel[0];
      ys[i] = pixel[1];
    }
    double spread = UNLUCKY * Math.sqrt(n * missing * (1 - Math.min(1, missing)));
    return new Probes(xs, ys, Math.max(0, MOST - (int) (n * missing + spread)));
  }

  /**
   * Of every other place in every other row those where enough is there: 64 in each word, the first
   * one lowest, row by row.
   *
   * @param page its columns and rows apart
   * @param top the first row of places
   * @param places which places are looked at; left with those where a glyph may stand
   */
  void sift(Quarters page, int top, long[] places) {
    Counters missing = new Counters(places.length, start);
    long[] scratch = new long[places.length + 1];
    for (int i = 0; i < x.length; i++) {
      long[] paper = missing.free();
      page.paper(x[i], STRIDE * top + y[i], paper, scratch);
      missing.add(paper);
    }
    missing.end();
    missing.removeFull(places);
  }
}
