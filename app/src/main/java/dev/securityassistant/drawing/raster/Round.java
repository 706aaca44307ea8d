package dev.securityassistant.drawing.raster;

/**
 * A circle or an ellipse with level and upright axes, pixels.
 *
 * @param lineWidth 0 where it is filled
 */
public record Round(double cx, double cy, double rx, double ry, double lineWidth) {

  public boolean filled() {
    return lineWidth == 0;
  }
}
