package dev.securityassistant.drawing.picture;

import java.util.Locale;

/**
 * What a picture takes once it is unpacked.
 *
 * @param width columns
 * @param height rows
 * @param bits of a pixel, all colours together
 * @param byRows whether it can be decoded row by row, leaving rows and columns out
 */
record PixelSize(long width, long height, long bits, boolean byRows) {

  /** Bytes of the whole picture, the largest number there is where it is more than that. */
  long bytes() {
    long row = bits <= 0 || width <= 0 ? 0 : (saturated(width, bits) + 7) / 8;
    return saturated(row, height);
  }

  private static long saturated(long a, long b) {
    return a <= 0 || b <= 0 ? 0 : a > Long.MAX_VALUE / 16 / b ? Long.MAX_VALUE / 16 : a * b;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%,d × %,d pixels", width, height);
  }
}
