package dev.securityassistant.drawing.raster;

import java.util.List;

/**
 * A glyph's ink as it would be printed on a page: sized, mirrored and turned.
 *
 * @param ink its pixels
 * @param open pixels of it that may be ink or not: what differs from print to print, and the
 *     corners that turning adds
 * @param angle degrees clockwise by which it was turned
 * @param mirrored whether it was mirrored, left to right, before it was turned
 */
public record TurnedInk(Ink ink, Ink open, double angle, boolean mirrored) {

  private static final int FINE = 3;

  /**
   * A glyph as it would be printed.
   *
   * @param glyph its ink
   * @param ignored parts of it that differ from print to print, pixels of it
   * @param scale size on the page as a multiple of its own
   * @param angle degrees clockwise
   * @param mirrored left to right, before it is turned
   */
  public static TurnedInk of(
      Ink glyph, List<Rect> ignored, double scale, double angle, boolean mirrored) {
    double a = Math.toRadians(angle);
    double cos = snapped(Math.cos(a));
    double sin = snapped(Math.sin(a));
    double w = (Math.abs(cos) * glyph.width() + Math.abs(sin) * glyph.height()) * scale;
    double h = (Math.abs(sin) * glyph.width() + Math.abs(cos) * glyph.height()) * scale;
    Ink ink = new Ink((int) Math.max(2, Math.round(w)), (int) Math.max(2, Math.round(h)));
    Ink open = new Ink(ink.width(), ink.height());
    Ink known = known(glyph, ignored);
    int least = (int) Math.ceil(FINE * FINE * share(thinnest(glyph) * scale));
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        int marked = 0;
        int sure = 0;
        for (int k = 0; k < FINE * FINE; k++) {
          double u = (x + (k % FINE + 0.5) / FINE - ink.width() / 2.0) / scale;
          double v = (y + (k / FINE + 0.5) / FINE - ink.height() / 2.0) / scale;
          double gx = u * cos + v * sin;
          double gy = v * cos - u * sin;
          int px = (int) Math.floor((mirrored ? -gx : gx) + glyph.width() / 2.0);
          int py = (int) Math.floor(gy + glyph.height() / 2.0);
          marked += glyph.at(px, py) ? 1 : 0;
          sure += known.at(px, py) ? 1 : 0;
        }
        ink.set(x, y, marked >= least);
        open.set(x, y, 2 * sure <= FINE * FINE);
      }
    }
    return new TurnedInk(ink, open, angle, mirrored);
  }

  private static Ink known(Ink glyph, List<Rect> ignored) {
    Ink known = new Ink(glyph.width(), glyph.height());
    for (int y = 0; y < glyph.height(); y++) {
      for (int x = 0; x < glyph.width(); x++) {
        double px = x;
        double py = y;
        known.set(x, y, ignored.stream().noneMatch(r -> r.contains(px, py)));
      }
    }
    return known;
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

  /** Whether another looks the same, so that one of the two is enough. */
  public boolean sameAs(TurnedInk other) {
    if (Math.abs(other.ink.width() - ink.width()) > 1
        || Math.abs(other.ink.height() - ink.height()) > 1) {
      return false;
    }
    Ink wide = ink.widened(1);
    Ink otherWide = other.ink.widened(1);
    long apart = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        apart += ink.at(x, y) && !otherWide.at(x, y) ? 1 : 0;
        apart += other.ink.at(x, y) && !wide.at(x, y) ? 1 : 0;
      }
    }
    return apart < 0.04 * ink.count();
  }
}
