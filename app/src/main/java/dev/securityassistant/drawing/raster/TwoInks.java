package dev.securityassistant.drawing.raster;

import org.jspecify.annotations.Nullable;

/**
 * The shades of a page's two inks.
 *
 * @param strong darker shades clearly are the dark ink
 * @param weak darker shades may be: thin black lines look grey where they fall between pixels
 */
public record TwoInks(int strong, int weak) {

  private static final double LEAST_SHARE = 0.02;
  private static final double LEAST_GAP = 60;

  /** Shades that are looked at together, and the share of all ink that they have between inks. */
  private static final int SHADES = 10;

  private static final double VALLEY = 0.01;

  /** The shade between the two. */
  public int middle() {
    return (strong + weak) / 2;
  }

  /**
   * Splits the shades where there is ink so that the two classes differ most (Otsu 1979); null for
   * one ink, which has all shades between those of its thick and its thin lines.
   */
  static @Nullable TwoInks of(byte[] shades, Ink ink) {
    long[] histogram = new long[256];
    ink.each((x, y) -> histogram[shades[y * ink.width() + x] & 255]++);
    long total = 0;
    double sum = 0;
    for (int i = 0; i < histogram.length; i++) {
      total += histogram[i];
      sum += (double) i * histogram[i];
    }
    double best = 0;
    double dark = 0;
    double light = 0;
    long below = 0;
    double sumBelow = 0;
    for (int i = 0; i < 255; i++) {
      below += histogram[i];
      sumBelow += (double) i * histogram[i];
      if (below < LEAST_SHARE * total || total - below < LEAST_SHARE * total) {
        continue;
      }
      double low = sumBelow / below;
      double high = (sum - sumBelow) / (total - below);
      double between = (double) below * (total - below) * (high - low) * (high - low);
      if (between > best) {
        best = between;
        dark = low;
        light = high;
      }
    }
    double gap = light - dark;
    return gap < LEAST_GAP || !hasValley(histogram, (int) dark, (int) light, VALLEY * total)
        ? null
        : new TwoInks((int) (dark + 0.35 * gap), (int) (light - 0.35 * gap));
  }

  /** Whether some neighbouring shades between two are those of no more pixels than these. */
  private static boolean hasValley(long[] histogram, int dark, int light, double most) {
    long within = 0;
    for (int i = dark; i < light; i++) {
      within += histogram[i];
      if (i >= dark + SHADES) {
        within -= histogram[i - SHADES];
      }
      if (i >= dark + SHADES - 1 && within <= most) {
        return true;
      }
    }
    return false;
  }
}
