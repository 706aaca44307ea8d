package dev.securityassistant.drawing.raster;

import java.util.List;

/** A glyph's ink, to be printed at many sizes and angles. Immutable. */
public final class GlyphInk {

  private static final int FINE = 3;

  private final Ink ink;
  private final Ink known;
  private final double thinnest;

  /**
   * A glyph.
   *
   * @param ink its pixels, not to be changed
   * @param ignored parts of it that differ from print to print, pixels of it
   */
  public GlyphInk(Ink ink, List<Rect> ignored) {
    this.ink = ink;
    this.known = known(ink, ignored);
    this.thinnest = thinnest(ink);
  }

  /**
   * As it would be printed.
   *
   * @param scale size on the page as a multiple of its own
   * @param angle degrees clockwise
   * @param mirrored left to right, before it is turned
   */
  public TurnedInk printed(double scale, double angle, boolean mirrored) {
    double a = Math.toRadians(angle);
    double cos = snapped(Math.cos(a));
    double sin = snapped(Math.sin(a));
    double across = (Math.abs(cos) * ink.width() + Math.abs(sin) * ink.height()) * scale;
    double down = (Math.abs(sin) * ink.width() + Math.abs(cos) * ink.height()) * scale;
    int width = (int) Math.max(2, Math.round(across));
    int height = (int) Math.max(2, Math.round(down));
    Ink print = new Ink(width, height);
    Ink open = new Ink(width, height);
    double[] u = samples(width, scale);
    double[] v = samples(height, scale);
    int least = (int) Math.ceil(FINE * FINE * share(thinnest * scale));
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int marked = 0;
        int sure = 0;
        for (int k = 0; k < FINE * FINE; k++) {
          double dx = u[FINE * x + k % FINE];
          double dy = v[FINE * y + k / FINE];
          double gx = dx * cos + dy * sin;
          double gy = dy * cos - dx * sin;
          int px = (int) Math.floor((mirrored ? -gx : gx) + ink.width() / 2.0);
          int py = (int) Math.floor(gy + ink.height() / 2.0);
          marked += ink.at(px, py) ? 1 : 0;
          sure += known.at(px, py) ? 1 : 0;
        }
        print.set(x, y, marked >= least);
        open.set(x, y, 2 * sure <= FINE * FINE);
      }
    }
    return new TurnedInk(print, open, angle, mirrored);
  }

  /** Where the samples of pixels lie, pixels of the glyph from its middle. */
  private static double[] samples(int pixels, double scale) {
    double[] at = new double[FINE * pixels];
    for (int i = 0; i < at.length; i++) {
      at[i] = (i / FINE + (i % FINE + 0.5) / FINE - pixels / 2.0) / scale;
    }
    return at;
  }

  private static Ink known(Ink glyph, List<Rect> ignored) {
    Ink known = new Ink(glyph.width(), glyph.height()).inverted();
    for (Rect part : ignored) {
      remove(part, known);
    }
    return known;
  }

  private static void remove(Rect part, Ink known) {
    for (int y = (int) Math.max(0, part.y0()); y < known.height() && y <= part.y1(); y++) {
      for (int x = (int) Math.max(0, part.x0()); x < known.width() && x <= part.x1(); x++) {
        if (part.contains(x, y)) {
          known.set(x, y, false);
        }
      }
    }
  }

  /**
   * How much of a pixel must be ink: half of it, or as much as the thinnest lines leave where they
   * lie between two pixels.
   */
  private static double share(double thinnest) {
    return Math.clamp(0.45 * thinnest, 0.12, 0.51);
  }

  /** Width of the thin lines of a glyph, pixels: a fifth of its ink is in thinner ones. */
  private static double thinnest(Ink glyph) {
    int[] across = new int[Math.max(glyph.width(), glyph.height()) + 1];
    int n = 0;
    for (int y = 0; y < glyph.height(); y++) {
      for (int x = 0; x < glyph.width(); x++) {
        if (glyph.at(x, y)) {
          across[Math.min(run(glyph, x, y, 1, 0), run(glyph, x, y, 0, 1))]++;
          n++;
        }
      }
    }
    int width = 0;
    for (int thinner = 0; width < across.length - 1 && thinner <= n / 5; width++) {
      thinner += across[width + 1];
    }
    return width;
  }

  /** Length of the ink through a pixel in a direction. */
  private static int run(Ink glyph, int x, int y, int dx, int dy) {
    int length = 1;
    for (int i = 1; glyph.at(x + i * dx, y + i * dy); i++) {
      length++;
    }
    for (int i = 1; glyph.at(x - i * dx, y - i * dy); i++) {
      length++;
    }
    return length;
  }

  private static double snapped(double v) {
    return Math.abs(v) < 1e-9 ? 0 : v;
  }
}
