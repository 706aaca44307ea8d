package dev.securityassistant.drawing.raster;

/**
 * A straight line of ink, from the middle of one end to the middle of the other.
 *
 * @param width thickness in pixels
 */
public record Stroke(double x0, double y0, double x1, double y1, double width) {

  public double length() {
    return Math.hypot(x1 - x0, y1 - y0);
  }

  /** Thicker by so many pixels. */
  Stroke wider(double pixels) {
    return new Stroke(x0, y0, x1, y1, width + pixels);
  }

  /** From the other end. */
  Stroke reversed() {
    return new Stroke(x1, y1, x0, y0, width);
  }

  /** From left to right, or from top to bottom where it is upright. */
  Stroke forward() {
    return x1 - x0 + y1 - y0 < 0 ? reversed() : this;
  }

  /** With x and y exchanged. */
  Stroke transposed() {
    return new Stroke(y0, x0, y1, x1, width);
  }
}
