package dev.securityassistant.drawing.raster;

/**
 * How a template fits a place of a page, weighed as evidence for the glyph against chance ink.
 *
 * @param x column of the template's first pixel
 * @param y row of its first pixel
 * @param perfect what would speak for the glyph if it were printed perfectly
 * @param loss how much less it is, because ink is missing or too much
 */
public record Fit(int x, int y, double perfect, double loss) {

  /** What speaks for the glyph, less what speaks against it. */
  public double evidence() {
    return perfect - loss;
  }

  /**
   * Evidence as a share of that of a perfect print: at most 1, below 0 where more speaks against.
   */
  public double likeness() {
    return 1 - loss / perfect;
  }
}
