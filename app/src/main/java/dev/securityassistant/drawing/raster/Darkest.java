package dev.securityassistant.drawing.raster;

/**
 * The darkest shade in a square around each pixel of a picture, with three comparisons a pixel and
 * direction whatever the size of the square (van Herk 1992; Gil and Werman 1993).
 */
final class Darkest {

  private final int reach;
  private final int block;

  private Darkest(int reach) {
    this.reach = reach;
    this.block = 2 * reach + 1;
  }

  /**
   * The shades, row by row.
   *
   * @param reach the square has {@code 2 * reach + 1} pixels a side; what lies outside is white
   */
  static byte[] of(GreyImage image, int reach) {
    Darkest darkest = new Darkest(reach);
    return darkest.alongColumns(
        darkest.alongRows(image.pixels(), image.width(), image.height()),
        image.width(),
        image.height());
  }

  private byte[] alongRows(byte[] from, int width, int height) {
    byte[] to = new byte[from.length];
    int[] toEnd = new int[width];
    int[] fromStart = new int[width];
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = width - 1; x >= 0; x--) {
        int shade = from[row + x] & 255;
        toEnd[x] = isLast(x, width) ? shade : Math.min(shade, toEnd[x + 1]);
      }
      for (int x = 0; x < width; x++) {
        int shade = from[row + x] & 255;
        fromStart[x] = x % block == 0 ? shade : Math.min(shade, fromStart[x - 1]);
      }
      for (int x = 0; x < width; x++) {
        int low = x - reach;
        int high = Math.min(width - 1, x + reach);
        int shade = low < 0 ? 255 : toEnd[low];
        if (low < 0 || low / block != high / block) {
          shade = Math.min(shade, fromStart[high]);
        }
        to[row + x] = (byte) shade;
      }
    }
    return to;
  }

  /** As {@link #alongRows} across them, but a row at a time, as memory lies. */
  private byte[] alongColumns(byte[] from, int width, int height) {
    byte[] toEnd = from.clone();
    for (int y = height - 2; y >= 0; y--) {
      if (!isLast(y, height)) {
        darken(toEnd, y * width, toEnd, (y + 1) * width, width);
      }
    }
    byte[] fromStart = new byte[width];
    byte[] to = new byte[from.length];
    int done = -1;
    for (int y = 0; y < height; y++) {
      int low = y - reach;
      int high = Math.min(height - 1, y + reach);
      for (; done < high; done++) {
        if ((done + 1) % block == 0) {
          System.arraycopy(from, (done + 1) * width, fromStart, 0, width);
        } else {
          darken(fromStart, 0, from, (done + 1) * width, width);
        }
      }
      if (low < 0) {
        System.arraycopy(fromStart, 0, to, y * width, width);
      } else {
        System.arraycopy(toEnd, low * width, to, y * width, width);
        if (low / block != high / block) {
          darken(to, y * width, fromStart, 0, width);
        }
      }
    }
    return to;
  }

  /** Whether a place is the last of its block or of all. */
  private boolean isLast(int place, int places) {
    return place % block == block - 1 || place == places - 1;
  }

  private static void darken(byte[] shades, int at, byte[] by, int start, int count) {
    for (int i = 0; i < count; i++) {
      int shade = by[start + i] & 255;
      if (shade < (shades[at + i] & 255)) {
        shades[at + i] = (byte) shade;
      }
    }
  }
}
