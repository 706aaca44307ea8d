package dev.securityassistant.drawing.raster;

import java.util.Arrays;

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
      sweep(marks, rows.marks, y * width, width, reach, value);
    }
    spreadDown(rows.marks, all.marks, reach, value);
    return all;
  }

  /** Spreads along columns, but row by row, as memory lies: once down, once up. */
  private void spreadDown(byte[] from, byte[] to, int reach, byte value) {
    System.arraycopy(from, 0, to, 0, from.length);
    for (boolean down : new boolean[] {true, false}) {
      int[] since = new int[width];
      Arrays.fill(since, reach + 1);
      for (int row = 0; row < height; row++) {
        int at = (down ? row : height - 1 - row) * width;
        for (int x = 0; x < width; x++) {
          since[x] = from[at + x] == value ? 0 : since[x] + 1;
          if (since[x] <= reach) {
            to[at + x] = value;
          }
        }
      }
    }
  }

  /** Copies a row, giving {@code value} to all within reach of a mark of that value. */
  private static void sweep(byte[] from, byte[] to, int start, int length, int reach, byte value) {
    int last = Integer.MIN_VALUE / 2;
    int next = -1;
    for (int i = 0; i < length; i++) {
      if (next < i) {
        next = i;
        while (next < length && from[start + next] != value) {
          next++;
        }
        if (next == length) {
          next = Integer.MAX_VALUE / 2;
        }
      }
      if (from[start + i] == value) {
        last = i;
      }
      to[start + i] = i - last <= reach || next - i <= reach ? value : from[start + i];
    }
  }
}
