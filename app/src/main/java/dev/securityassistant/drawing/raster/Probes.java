package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * A sample of a glyph's ink, looked for at 64 places at once, in every other column of a page:
 * whether too much of it is missing there. Counts are kept bit by bit, one place in each bit of a
 * word. Immutable.
 */
final class Probes {

  private static final int MOST = 31;
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
   * Of every other place from one on to the right those where enough is there, the first one
   * lowest.
   *
   * @param even the page's columns 0, 2, 4 and so on
   * @param odd its other columns
   * @param left an even column
   * @param places which of the 64 places are looked at
   */
  long alive(Bits even, Bits odd, int left, int top, long places) {
    long ones = (start & 1) == 0 ? 0 : -1;
    long twos = (start & 2) == 0 ? 0 : -1;
    long fours = (start & 4) == 0 ? 0 : -1;
    long eights = (start & 8) == 0 ? 0 : -1;
    long sixteens = (start & 16) == 0 ? 0 : -1;
    long alive = places;
    for (int i = 0; i < x.length && alive != 0; i++) {
      Bits columns = (x[i] & 1) == 0 ? even : odd;
      long carry = ~columns.from((left + x[i]) >> 1, top + y[i]);
      long next = ones & carry;
      ones ^= carry;
      carry = next;
      next = twos & carry;
      twos ^= carry;
      carry = next;
      next = fours & carry;
      fours ^= carry;
      carry = next;
      next = eights & carry;
      eights ^= carry;
      carry = next;
      next = sixteens & carry;
      sixteens ^= carry;
      alive &= ~next;
    }
    return alive;
  }
}
