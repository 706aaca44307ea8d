package dev.securityassistant.drawing.raster;

import org.jspecify.annotations.Nullable;

/**
 * Tells ink from paper by the darkest ink nearby: a pixel is ink when it is nearer to that than to
 * white (after Bernsen 1986), so that grey lettering beside a lighter line, and a black line
 * through grey ones, come out apart and at their true width.
 */
public final class LocalInk {

  private static final int PAPER = 246;
  private static final double CLEAR_SHARE = 0.2;


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

  /**
   * The two inks of a page, device black and building grey, told apart by the darkest shades near
   * the ink; call after {@link #find}. Null where there is only one.
   */
  public @Nullable TwoInks inks(Ink ink) {
    return TwoInks.of(darkest, ink.marks());
  }

  /**
   * The black part of this ink: a connected piece is black only when a good part of it clearly is.
   */
  public Ink black(Ink ink, TwoInks inks) {
    Ink weak = new Ink(ink.width(), ink.height());
    for (int i = 0; i < darkest.length; i++) {
      weak.marks()[i] = (byte) (ink.marks()[i] != 0 && (darkest[i] & 255) < inks.weak() ? 1 : 0);
    }
    for (Part part : Parts.of(weak, 1)) {
      if (clear(part, inks.strong()) < CLEAR_SHARE * part.area()) {
        part.eraseFrom(weak);
      }
    }
    return weak;
  }

  /** Mean of the darkest shades near a part, 0 to 255. */
  public double shade(Part part) {
    double sum = 0;
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        sum += darkest[runs[i] * image.width() + x] & 255;
      }
    }
    return sum / part.area();
  }

  private int clear(Part part, int shade) {
    int n = 0;
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        if ((darkest[runs[i] * image.width() + x] & 255) < shade) {
          n++;
        }
      }
    }
    return n;
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
