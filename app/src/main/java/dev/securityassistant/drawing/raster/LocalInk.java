package dev.securityassistant.drawing.raster;

/**
 * Tells ink from paper by the darkest ink nearby: a pixel is ink when it is nearer to that than to
 * white (after Bernsen 1986), so that grey lettering beside a lighter line, and a black line
 * through grey ones, come out apart and at their true width.
 */
public final class LocalInk {

  private static final int PAPER = 246;

  private final GreyImage image;
  private final int reach;
  private final int faintest;
  private byte[] darkest = new byte[0];

  /**
   * @param image with white paper, see {@link Lighting}
   * @param reach how far ink counts as near, about two line widths
   */
  public LocalInk(GreyImage image, int reach) {
    this.image = image;
    this.reach = reach;
    this.faintest = PAPER - (int) Math.max(26, 5.5 * noise(image));
  }

  /** All ink. */
  public Ink find() {
    darkest = darkest();
    Ink ink = new Ink(image.width(), image.height());
    byte[] pixels = image.pixels();
    for (int i = 0; i < pixels.length; i++) {
      int dark = darkest[i] & 255;
      ink.marks()[i] =
          (byte) (dark < faintest && (pixels[i] & 255) < (dark + PAPER) / 2 ? 1 : 0);
    }
    return ink;
  }

  /** The part of the ink that is near to ink darker than a shade; call after {@link #find}. */
  public Ink darker(Ink ink, int shade) {
    Ink dark = new Ink(ink.width(), ink.height());
    for (int i = 0; i < darkest.length; i++) {
      dark.marks()[i] = (byte) (ink.marks()[i] != 0 && (darkest[i] & 255) < shade ? 1 : 0);
    }
    return dark;
  }

  /**
   * The shade between the two inks of a page, building grey and device black (Otsu 1979 on the
   * darkest shades near the ink), or 0 where there is only one; call after {@link #find}.
   */
  public int split(Ink ink) {
    long[] histogram = new long[256];
    long total = 0;
    for (int i = 0; i < darkest.length; i++) {
      if (ink.marks()[i] != 0) {
        histogram[darkest[i] & 255]++;
        total++;
      }
    }
    double sum = 0;
    for (int i = 0; i < 256; i++) {
      sum += (double) i * histogram[i];
    }
    double best = 0;
    int split = 0;
    double gap = 0;
    long below = 0;
    double sumBelow = 0;
    for (int i = 0; i < 255; i++) {
      below += histogram[i];
      sumBelow += (double) i * histogram[i];
      if (below < 0.02 * total || total - below < 0.02 * total) {
        continue;
      }
      double apart = (sum - sumBelow) / (total - below) - sumBelow / below;
      double between = (double) below * (total - below) * apart * apart;
      if (between > best) {
        best = between;
        split = i + 1;
        gap = apart;
      }
    }
    return gap > 60 ? split : 0;
  }

  /** Robust spread of the paper's shades. */
  private static double noise(GreyImage image) {
    int[] histogram = new int[256];
    int n = 0;
    for (byte pixel : image.pixels()) {
      int shade = pixel & 255;
      if (shade > 215 && shade < 255) {
        histogram[shade]++;
        n++;
      }
    }
    if (n < image.pixels().length / 10) {
      return 0;
    }
    int low = 0;
    int below = 0;
    while (below < 0.16 * n) {
      below += histogram[low++];
    }
    int middle = low;
    while (below < 0.5 * n) {
      below += histogram[middle++];
    }
    return middle - low;
  }

  /** The darkest shade within reach of each pixel. */
  private byte[] darkest() {
    int w = image.width();
    int h = image.height();
    byte[] rows = new byte[w * h];
    byte[] all = new byte[w * h];
    int[] queue = new int[Math.max(w, h)];
    for (int y = 0; y < h; y++) {
      slide(image.pixels(), rows, y * w, 1, w, queue);
    }
    for (int x = 0; x < w; x++) {
      slide(rows, all, x, w, h, queue);
    }
    return all;
  }

  private void slide(byte[] from, byte[] to, int start, int step, int length, int[] queue) {
    int head = 0;
    int tail = 0;
    for (int i = 0; i < length + reach; i++) {
      if (i < length) {
        int shade = from[start + i * step] & 255;
        while (tail > head && (from[start + queue[tail - 1] * step] & 255) >= shade) {
          tail--;
        }
        queue[tail++] = i;
      }
      int at = i - reach;
      if (at >= 0) {
        while (queue[head] < at - reach) {
          head++;
        }
        to[start + at * step] = from[start + queue[head] * step];
      }
    }
  }
}
