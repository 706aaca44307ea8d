package dev.securityassistant.drawing.raster;

/**
 * How a template fits a place of a page, weighed as evidence for the glyph against chance ink.
 *
 * @param template what was laid there
 * @param x column of its first pixel
 * @param y row of its first pixel
 * @param loss how much less speaks for the glyph than for a perfect print, because ink is missing or
 *     too much
 */
public record Fit(Template template, int x, int y, double loss) {

  /** What speaks for the glyph, less what speaks against it. */
  public double evidence() {
    return template.perfect() - loss;
  }

  /** Evidence as a share of that of a perfect print: at most 1, below 0 where more speaks against. */
  public double likeness() {
    return 1 - loss / template.perfect();
  }
}
