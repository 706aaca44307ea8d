package dev.securityassistant.drawing.raster;

import org.jspecify.annotations.Nullable;

/**
 * Tells ink from paper by the darkest ink nearby: a pixel is ink when it is nearer to that than to
 * white (after Bernsen 1986), so that grey lettering beside a lighter line, and a black line
 * through grey ones, come out apart and at their true width.
 */
public final class LocalInk {

  private static final int PAPER = 246;
  private static final int PALE = 165;

  /** Pixels of a picture in which grain can be measured. */
  private static final int LEAST_PAPER = 20_000;

  private final GreyImage image;
  private final int reach;
  private final int faintest;
  private final int palest;
  private byte[] darkest = new byte[0];

  /**
   * @param image with white paper, see {@link Lighting}
   * @param reach how far ink counts as near, about two line widths
   */
  public LocalInk(GreyImage image, int reach) {
    this.image = image;
    this.reach = reach;
    double noise = noise(image);
    this.faintest = PAPER - (int) Math.max(26, 5.5 * noise);
    this.palest = PAPER - (int) Math.max(14, 2.2 * noise);
  }

  /** All ink. */
  public Ink find() {
    darkest = Darkest.of(image, reach);
    byte[] pixels = image.pixels();
    int[] limits = new int[256];
    for (int dark = 0; dark < faintest; dark++) {
      limits[dark] = dark + (int) ((PAPER - dark) * (dark < PALE ? 0.48 : 0.62));
    }
    return Ink.where(
        image.width(), image.height(), i -> (pixels[i] & 255) < limits[darkest[i] & 255]);
  }

  /**
   * The two inks of a page, device black and building grey, told apart by the darkest shades near
   * the ink; call after {@link #find}. Null where there is only one.
   */
  public @Nullable TwoInks inks(Ink ink) {
    return TwoInks.of(darkest, ink);
  }

  /**
   * Areas of pale ink at least {@code 2 * thick + 1} pixels thick; the mean of nine pixels tells
   * them from the paper better than a single one does. Call after {@link #find}.
   */
  public Ink paleAreas(int thick) {
    int width = image.width();
    byte[] pixels = image.pixels();
    Ink pale = new Ink(width, image.height());
    for (int y = 1; y < image.height() - 1; y++) {
      int left = 0;
      int middle = 0;
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        int right = (pixels[at - width] & 255) + (pixels[at] & 255) + (pixels[at + width] & 255);
        if (x > 1 && left + middle + right < 9 * palest && (darkest[at - 1] & 255) >= PALE) {
          pale.set(x - 1, y, true);
        }
        left = middle;
        middle = right;
      }
    }
    return Blobs.in(pale.widened(1).thinned(1), thick);
  }

  /** The ink near which it is darker than a shade; call after {@link #find}. */
  public Ink darker(Ink ink, int shade) {
    Ink dark = new Ink(ink.width(), ink.height());
    ink.each((x, y) -> {
      if ((darkest[y * ink.width() + x] & 255) < shade) {
        dark.set(x, y, true);
      }
    });
    return dark;
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

  /** Mean of the darkest shades along a line or in an area, 0 to 255. */
  public double shade(Curve curve) {
    double sum = 0;
    int n = 0;
    double[] p = curve.points();
    int points = curve.size();
    for (int i = 0; i < (curve.closed() ? points : points - 1); i++) {
      int j = (i + 1) % points;
      double dx = p[2 * j] - p[2 * i];
      double dy = p[2 * j + 1] - p[2 * i + 1];
      int steps = (int) Math.clamp(Math.hypot(dx, dy) / 2, 1, 400);
      for (int k = 0; k < steps; k++) {
        double t = (k + 0.5) / steps;
        int x = (int) Math.clamp(p[2 * i] + t * dx, 0, image.width() - 1);
        int y = (int) Math.clamp(p[2 * i + 1] + t * dy, 0, image.height() - 1);
        sum += darkest[y * image.width() + x] & 255;
        n++;
      }
    }
    return sum / Math.max(1, n);
  }

  /**
   * Robust spread of the paper's shades; all of it that is overexposed counts as white. In a small
   * part of a page the edges of letters would be taken for grain.
   */
  private static double noise(GreyImage image) {
    if (image.pixels().length < LEAST_PAPER) {
      return 0;
    }
    int[] histogram = new int[256];
    int n = 0;
    for (byte pixel : image.pixels()) {
      int shade = pixel & 255;
      if (shade > 215) {
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
}
