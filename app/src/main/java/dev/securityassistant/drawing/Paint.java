package dev.securityassistant.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How a path is painted.
 *
 * @param stroke colour of the line as {@code 0xRRGGBB}; -1 where it is not stroked
 * @param fill colour of the area as {@code 0xRRGGBB}; -1 where it is not filled
 * @param width line width in points; 0 where it is not stroked
 * @param dashed whether the line is dashed
 * @param layer name of the layer; null where it has none
 * @param origin where it comes from
 */
public record Paint(
    int stroke, int fill, double width, boolean dashed, @Nullable String layer, Origin origin) {

  /** Not painted. */
  public static final int NONE = -1;

  private static final double NEARLY_BLACK = 0.12;
  private static final double WIDTH_ERROR = 0.2;

  public boolean stroked() {
    return stroke != NONE;
  }

  public boolean filled() {
    return fill != NONE;
  }

  /** Whether it leaves a mark on white paper: a white area without an outline only covers. */
  public boolean marks() {
    return stroked() || luminance(fill) < 0.97;
  }

  /** The colour that shows: the line's, else the area's. */
  public int color() {
    return stroked() ? stroke : fill;
  }

  /**
   * Whether two colours could be one pen's: no channel differs by more than a third, or both are
   * all but black, as navy is. Grey building ink and black security ink are not alike.
   */
  public static boolean alike(int a, int b) {
    if (luminance(a) < NEARLY_BLACK && luminance(b) < NEARLY_BLACK) {
      return true;
    }
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > 85) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether another could be drawn with the same pen: all is equal but the width, which may differ
   * by as much as it is measured wrongly on a scan.
   */
  public boolean samePen(Paint other) {
    return stroke == other.stroke
        && fill == other.fill
        && dashed == other.dashed
        && java.util.Objects.equals(layer, other.layer)
        && Math.abs(width - other.width) <= WIDTH_ERROR + 0.2 * Math.max(width, other.width);
  }

  /** Brightness of a colour from 0 (black) to 1 (white), after ITU-R BT.601. */
  public static double luminance(int rgb) {
    return (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255;
  }
}
