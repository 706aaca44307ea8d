package dev.securityassistant.drawing.raster;

/** Which pixels of a picture are ink. Mutable. */
public final class Ink {

  private final int width;
  private final int height;
  private final byte[] marks;

  /** No ink. */
  public Ink(int width, int height) {
    this.width = width;
    this.height = height;
    this.marks = new byte[Math.multiplyExact(width, height)];
  }

  /** The pixels darker than a shade. */
  public static Ink below(GreyImage image, int shade) {
    Ink ink = new Ink(image.width(), image.height());
    byte[] pixels = image.pixels();
    for (int i = 0; i < pixels.length; i++) {
      ink.marks[i] = (byte) ((pixels[i] & 255) < shade ? 1 : 0);
    }
    return ink;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** Whether a pixel is ink; none is outside. */
  public boolean at(int x, int y) {
    return x >= 0 && y >= 0 && x < width && y < height && marks[y * width + x] != 0;
  }

  /** Puts or removes ink; outside nothing happens. */
  public void set(int x, int y, boolean ink) {
    if (x >= 0 && y >= 0 && x < width && y < height) {
      marks[y * width + x] = (byte) (ink ? 1 : 0);
    }
  }

  /** One byte a pixel, row by row, 0 for paper: writing to it changes the ink. */
  public byte[] marks() {
    return marks;
  }

  /** Number of ink pixels. */
  public long count() {
    long n = 0;
    for (byte mark : marks) {
      n += mark;
    }
    return n;
  }

  public Ink copy() {
    Ink copy = new Ink(width, height);
    System.arraycopy(marks, 0, copy.marks, 0, marks.length);
    return copy;
  }

  /** With rows and columns exchanged. */
  public Ink transposed() {
    Ink turned = new Ink(height, width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned.marks[x * height + y] = marks[y * width + x];
      }
    }
    return turned;
  }

  /** Removes the ink that another has. */
  public void remove(Ink other) {
    for (int i = 0; i < marks.length; i++) {
      if (other.marks[i] != 0) {
        marks[i] = 0;
      }
    }
  }

  /** Adds the ink of another. */
  public void add(Ink other) {
    for (int i = 0; i < marks.length; i++) {
      marks[i] |= other.marks[i];
    }
  }

  /** This ink made wider by a square of {@code 2 * reach + 1} pixels. */
  public Ink widened(int reach) {
    return spread(reach, (byte) 1);
  }

  /** This ink made thinner by a square of {@code 2 * reach + 1} pixels. */
  public Ink thinned(int reach) {
    return spread(reach, (byte) 0);
  }

  private Ink spread(int reach, byte value) {
    Ink rows = new Ink(width, height);
    Ink all = new Ink(width, height);
    for (int y = 0; y < height; y++) {
      sweep(marks, rows.marks, y * width, 1, width, reach, value);
    }
    for (int x = 0; x < width; x++) {
      sweep(rows.marks, all.marks, x, width, height, reach, value);
    }
    return all;
  }

  /** Copies a row or column, giving {@code value} to all within reach of a mark of that value. */
  private static void sweep(
      byte[] from, byte[] to, int start, int step, int length, int reach, byte value) {
    int last = Integer.MIN_VALUE / 2;
    int next = -1;
    for (int i = 0; i < length; i++) {
      if (next < i) {
        next = i;
        while (next < length && from[start + next * step] != value) {
          next++;
        }
        if (next == length) {
          next = Integer.MAX_VALUE / 2;
        }
      }
      if (from[start + i * step] == value) {
        last = i;
      }
      to[start + i * step] =
          i - last <= reach || next - i <= reach ? value : from[start + i * step];
    }
  }
}
