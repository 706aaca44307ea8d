package dev.securityassistant.drawing.raster;

import java.util.Arrays;

/**
 * A page in four parts: of every other row and column one, rows of whole words. A pixel of a glyph
 * laid on every other place of the page lies in one part for all of them. Immutable.
 */
final class Quarters {

  static final int STRIDE = 2;

  private final int across;
  private final long[][] parts;

  Quarters(Bits page) {
    across = (page.width() / STRIDE + Long.SIZE) / Long.SIZE;
    int rows = (page.height() + STRIDE - 1) / STRIDE;
    parts = new long[STRIDE * STRIDE][across * rows];
    page.each((x, y) -> {
      int column = x / STRIDE;
      parts[part(x, y)][y / STRIDE * across + column / Long.SIZE] |= 1L << column % Long.SIZE;
    });
  }

  private static int part(int x, int y) {
    return y % STRIDE * STRIDE + x % STRIDE;
  }

  /** Words of a row of places. */
  int across() {
    return across;
  }

  /**
   * The paper at every other pixel from one on, row by row, 64 in each word, the first one lowest.
   * Behind the end of a row are the first pixels of the next one.
   *
   * @param scratch a word longer, used in between
   */
  void paper(int x, int y, long[] words, long[] scratch) {
    long[] part = parts[part(x, y)];
    int from = y / STRIDE * across + x / STRIDE / Long.SIZE;
    int shift = x / STRIDE % Long.SIZE;
    int there = Math.clamp(part.length - from, 0, scratch.length);
    System.arraycopy(part, Math.min(from, part.length), scratch, 0, there);
    Arrays.fill(scratch, there, scratch.length, 0);
    shift(scratch, shift, words);
  }

  /** Apart from the copying, so that the compiler sees arrays that begin at one place. */
  private static void shift(long[] ink, int shift, long[] words) {
    for (int k = 0; k < words.length; k++) {
      words[k] = ~(ink[k] >>> shift | ink[k + 1] << 1 << Long.SIZE - 1 - shift);
    }
  }
}
