package dev.securityassistant.drawing.raster;

/** Ink kept small, one bit a pixel; for keeping a page while others are read. Immutable. */
public final class Bits {

  private final int width;
  private final int height;
  private final long[] words;

  private Bits(int width, int height, long[] words) {
    this.width = width;
    this.height = height;
    this.words = words;
  }

  private Bits(int width, int height) {
    this(width, height, new long[(int) (((long) width * height + 63) / 64)]);
  }

  /** The ink as it is now. */
  public static Bits of(Ink ink) {
    Bits bits = new Bits(ink.width(), ink.height());
    ink.each((x, y) -> bits.mark(y * bits.width + x));
    return bits;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Whether a pixel is ink; none is outside. */
  public boolean at(int x, int y) {
    if (x < 0 || y < 0 || x >= width || y >= height) {
      return false;
    }
    int i = y * width + x;
    return (words[i >> 6] >>> (i & 63) & 1) != 0;
  }

  /**
   * 64 pixels from a pixel of it to the right, the first one lowest. Beyond the end of the row they
   * are the next row's.
   */
  long from(int x, int y) {
    return word(y * width + x);
  }

  /** 64 pixels counted from one on, row by row; paper before the first and after the last. */
  private long word(int at) {
    int low = at >> 6;
    int shift = at & 63;
    long word = low >= 0 && low < words.length ? words[low] >>> shift : 0;
    return shift > 0 && low + 1 >= 0 && low + 1 < words.length
        ? word | words[low + 1] << 64 - shift
        : word;
  }

  /**
   * This ink made wider by a square of {@code 2 * reach + 1} pixels. Ink at the left or right edge
   * also widens what stands at the other edge, a row above or below.
   */
  Bits widened(int reach) {
    long[] wide = new long[words.length];
    for (int i = 0; i < words.length; i++) {
      for (int dy = -reach; dy <= reach; dy++) {
        for (int dx = -reach; dx <= reach; dx++) {
          wide[i] |= word((i << 6) + dy * width + dx);
        }
      }
    }
    return new Bits(width, height, wide);
  }

  /** At half the size: ink where any of four pixels is. */
  public Bits halved() {
    Bits half = new Bits((width + 1) / 2, (height + 1) / 2);
    each((x, y) -> half.mark((y >> 1) * half.width + (x >> 1)));
    return half;
  }

  /** How much ink lies in each square block of so many pixels. */
  Sums blocks(int side) {
    int across = (width + side - 1) / side;
    int[] ink = new int[across * ((height + side - 1) / side)];
    each((x, y) -> ink[y / side * across + x / side]++);
    return new Sums(across, ink);
  }

  private void mark(int at) {
    words[at >> 6] |= 1L << (at & 63);
  }

  /** Shows all ink pixels, row by row. */
  public void each(Ink.Visitor visitor) {
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        int at = (i << 6) + Long.numberOfTrailingZeros(word);
        visitor.ink(at % width, at / width);
      }
    }
  }

  /** Bytes that it takes. */
  public long bytes() {
    return 8L * words.length;
  }

  /** A part of it; what lies outside is paper. */
  public Ink crop(Rect part) {
    int x0 = (int) Math.floor(part.x0());
    int y0 = (int) Math.floor(part.y0());
    Ink crop =
        new Ink(
            Math.max(1, (int) Math.ceil(part.x1()) - x0),
            Math.max(1, (int) Math.ceil(part.y1()) - y0));
    for (int y = 0; y < crop.height(); y++) {
      for (int x = 0; x < crop.width(); x++) {
        crop.set(x, y, at(x + x0, y + y0));
      }
    }
    return crop;
  }
}
