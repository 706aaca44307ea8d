package dev.securityassistant.drawing.raster;

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
