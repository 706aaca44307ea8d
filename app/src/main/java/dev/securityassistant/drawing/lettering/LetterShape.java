package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Part;

/** Shapes that no letter has. */
public final class LetterShape {

  private static final double FULL = 0.88;

  private LetterShape() {}

  /** Whether a part has four straight sides: a frame. */
  public static boolean isBox(Part part) {
    if (Math.min(part.width(), part.height()) < 10) {
      return false;
    }
    int edge = Math.clamp(Math.min(part.width(), part.height()) / 8, 1, 3);
    int top = 0;
    int bottom = 0;
    boolean[] left = new boolean[part.height()];
    boolean[] right = new boolean[part.height()];
    boolean[] above = new boolean[part.width()];
    boolean[] below = new boolean[part.width()];
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      int row = runs[i] - part.y0();
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        int column = x - part.x0();
        above[column] |= row < edge;
        below[column] |= row >= part.height() - edge;
        left[row] |= column < edge;
        right[row] |= column >= part.width() - edge;
      }
    }
    for (int i = 0; i < part.width(); i++) {
      top += above[i] ? 1 : 0;
      bottom += below[i] ? 1 : 0;
    }
    return top >= FULL * part.width()
        && bottom >= FULL * part.width()
        && share(left) >= FULL
        && share(right) >= FULL;
  }

  private static double share(boolean[] marks) {
    int n = 0;
    for (boolean mark : marks) {
      n += mark ? 1 : 0;
    }
    return (double) n / marks.length;
  }

  /** Whether a part is a filled area; bold letters are as dense. */
  public static boolean isSolid(Part part) {
    return part.density() > 0.72
        && Math.min(part.width(), part.height()) >= 6
        && part.length() < 3 * Math.min(part.width(), part.height())
        && part.isArea();
  }
}
