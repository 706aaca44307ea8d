package dev.securityassistant.drawing.raster;

/** Which pixels of a picture are ink, one bit a pixel. Mutable. */
public final class Ink {

  private final int width;
  private final int height;

  /** Words of a row; bits beyond its end are never set. */
  private final int stride;

  private final long[] words;

  /** No ink. */
  public Ink(int width, int height) {
    this(width, height, new long[Math.multiplyExact(strideOf(width), height)]);
  }

  private Ink(int width, int height, long[] words) {
    this.width = width;
    this.height = height;
    this.stride = strideOf(width);
    this.words = words;
  }

  private static int strideOf(int width) {
    return (width + Long.SIZE - 1) / Long.SIZE;
  }

  /** Tells which pixels are ink. */
  @FunctionalInterface
  public interface Test {

    /**
     * Whether a pixel is ink.
     *
     * @param at its number, row by row
     */
    boolean isInk(int at);
  }

  /** Told of pixels. */
  @FunctionalInterface
  public interface Visitor {
    void ink(int x, int y);
  }

  /** The pixels for which a test holds. */
  public static Ink where(int width, int height, Test test) {
    Ink ink = new Ink(width, height);
    for (int y = 0; y < height; y++) {
      for (int i = 0; i < ink.stride; i++) {
        int from = i * Long.SIZE;
        int count = Math.min(Long.SIZE, width - from);
        int at = y * width + from;
        long word = 0;
        for (int bit = 0; bit < count; bit++) {
          word |= (test.isInk(at + bit) ? 1L : 0) << bit;
        }
        ink.words[y * ink.stride + i] = word;
      }
    }
    return ink;
  }

  /** The pixels darker than a shade. */
  public static Ink below(GreyImage image, int shade) {
    byte[] pixels = image.pixels();
    return where(image.width(), image.height(), i -> (pixels[i] & 255) < shade);
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Whether a pixel is ink; none is outside. */
  public boolean at(int x, int y) {
    return x >= 0
        && y >= 0
        && x < width
        && y < height
        && (words[y * stride + (x >> 6)] >>> (x & 63) & 1) != 0;
  }

  /** Puts or removes ink; outside nothing happens. */
  public void set(int x, int y, boolean ink) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      long bit = 1L << (x & 63);
      if (ink) {
        words[y * stride + (x >> 6)] |= bit;
      } else {
        words[y * stride + (x >> 6)] &= ~bit;
      }
    }
  }

  /** The first ink in a row from a column on; the width where there is none. */
  public int nextInk(int x, int y) {
    return next(x, y, 0);
  }

  /** The first paper in a row from a column on; the width where there is none. */
  public int nextPaper(int x, int y) {
    return next(x, y, -1);
  }

  private int next(int x, int y, long flip) {
    if (x >= width) {
      return width;
    }
    int row = y * stride;
    int i = x >> 6;
    long word = (words[row + i] ^ flip) & -1L << (x & 63);
    while (word == 0) {
      if (++i == stride) {
        return width;
      }
      word = words[row + i] ^ flip;
    }
    return Math.min(width, (i << 6) + Long.numberOfTrailingZeros(word));
  }

  /** Shows all ink pixels, row by row. */
  public void each(Visitor visitor) {
    for (int i = 0; i < words.length; i++) {
      for (long word = words[i]; word != 0; word &= word - 1) {
        visitor.ink((i % stride << 6) + Long.numberOfTrailingZeros(word), i / stride);
      }
    }
  }

  /** Number of ink pixels. */
  public long count() {
    long n = 0;
    for (long word : words) {
      n += Long.bitCount(word);
    }
    return n;
  }

  public Ink copy() {
    return new Ink(width, height, words.clone());
  }

  /** Paper where this is ink, ink where it is paper. */
  public Ink inverted() {
    Ink inverted = new Ink(width, height);
    long last = -1L >>> stride * Long.SIZE - width;
    for (int i = 0; i < words.length; i++) {
      inverted.words[i] = i % stride == stride - 1 ? ~words[i] & last : ~words[i];
    }
    return inverted;
  }

  /** With rows and columns exchanged. */
  public Ink transposed() {
    Ink turned = new Ink(height, width);
    each((x, y) -> turned.words[x * turned.stride + (y >> 6)] |= 1L << (y & 63));
    return turned;
  }

  /** Removes the ink that another of the same size has. */
  public void remove(Ink other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= ~other.words[i];
    }
  }

  /** Removes the ink that another of the same size has not. */
  public void keep(Ink other) {
    for (int i = 0; i < words.length; i++) {
      words[i] &= other.words[i];
    }
  }

  /** Adds the ink of another of the same size. */
  public void add(Ink other) {
    for (int i = 0; i < words.length; i++) {
      words[i] |= other.words[i];
    }
  }

  /** This ink made wider by a square of {@code 2 * reach + 1} pixels. */
  public Ink widened(int reach) {
    Ink wide = copy();
    for (int i = 0; i < reach; i++) {
      wide.widenRows();
    }
    for (int i = 0; i < reach; i++) {
      wide.widenColumns();
    }
    return wide;
  }

  /**
   * This ink made thinner by a square of {@code 2 * reach + 1} pixels; what reaches the edge of the
   * picture is taken to go on.
   */
  public Ink thinned(int reach) {
    return inverted().widened(reach).inverted();
  }

  private void widenRows() {
    long last = -1L >>> stride * Long.SIZE - width;
    for (int row = 0; row < words.length; row += stride) {
      long before = 0;
      for (int i = 0; i < stride; i++) {
        long word = words[row + i];
        long after = i + 1 < stride ? words[row + i + 1] : 0;
        words[row + i] = word | word << 1 | before >>> 63 | word >>> 1 | after << 63;
        before = word;
      }
      words[row + stride - 1] &= last;
    }
  }

  private void widenColumns() {
    long[] before = new long[stride];
    for (int y = 0; y < height; y++) {
      int row = y * stride;
      for (int i = 0; i < stride; i++) {
        long word = words[row + i];
        long after = y + 1 < height ? words[row + stride + i] : 0;
        words[row + i] = word | before[i] | after;
        before[i] = word;
      }
    }
  }
}
