package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Part;

/**
 * Ink by its moments: a straight stroke without anything to it is long and as thick as a pen all
 * along.
 *
 * @param length along its main axis, in pixels
 * @param thickness across it
 * @param slant angle of the main axis from level, 0 to 90 degrees
 */
record BareStroke(double length, double thickness, double slant) {

  private static final double SLIM = 3.2;

  /** The stroke that has a part's area and moments of the second order. */
  static BareStroke of(Part part) {
    double n = 0;
    double sx = 0;
    double sy = 0;
    double sxx = 0;
    double syy = 0;
    double sxy = 0;
    int[] runs = part.runs();
    for (int i = 0; i < runs.length; i += 3) {
      double y = runs[i] - part.y0();
      double from = runs[i + 1] - part.x0();
      double count = runs[i + 2] - runs[i + 1];
      double middle = from + (count - 1) / 2;
      n += count;
      sx += count * middle;
      sy += count * y;
      sxx += count * (middle * middle + (count * count - 1) / 12);
      syy += count * y * y;
      sxy += count * middle * y;
    }
    double xx = sxx / n - sx / n * (sx / n) + 1 / 12.0;
    double yy = syy / n - sy / n * (sy / n) + 1 / 12.0;
    double xy = sxy / n - sx / n * (sy / n);
    double root = Math.sqrt((xx - yy) * (xx - yy) / 4 + xy * xy);
    double length = Math.sqrt(12 * ((xx + yy) / 2 + root));
    double thickness = Math.sqrt(12 * Math.max(0, (xx + yy) / 2 - root));
    double slant = Math.abs(Math.toDegrees(Math.atan2(2 * xy, xx - yy) / 2));
    return new BareStroke(length, thickness, slant);
  }

  /** Whether it is a stroke at all. */
  boolean isStraight() {
    return length >= SLIM * thickness;
  }
}
