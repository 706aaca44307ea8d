package dev.securityassistant.drawing.raster;

/** Draws shapes on ink, for tests; lines are two pixels wide. */
public record Pen(Ink ink) {

  private static final int WIDTH = 2;

  /** An area. */
  public Pen area(int x0, int y0, int x1, int y1) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        ink.set(x, y, true);
      }
    }
    return this;
  }

  /** The outline of an area. */
  public Pen frame(int x0, int y0, int x1, int y1) {
    return area(x0, y0, x1, y0 + WIDTH)
        .area(x0, y1 - WIDTH, x1, y1)
        .area(x0, y0, x0 + WIDTH, y1)
        .area(x1 - WIDTH, y0, x1, y1);
  }

  /** A circle. */
  public Pen ring(int cx, int cy, int radius) {
    for (int y = -radius; y <= radius; y++) {
      for (int x = -radius; x <= radius; x++) {
        double r = Math.hypot(x, y);
        if (r <= radius && r > radius - WIDTH) {
          ink.set(cx + x, cy + y, true);
        }
      }
    }
    return this;
  }

  /** A filled circle. */
  public Pen disc(int cx, int cy, int radius) {
    for (int y = -radius; y <= radius; y++) {
      for (int x = -radius; x <= radius; x++) {
        if (Math.hypot(x, y) <= radius) {
          ink.set(cx + x, cy + y, true);
        }
      }
    }
    return this;
  }

  /** A straight line. */
  public Pen line(int x0, int y0, int x1, int y1) {
    int steps = Math.max(Math.abs(x1 - x0), Math.abs(y1 - y0));
    for (int i = 0; i <= steps; i++) {
      int x = x0 + (x1 - x0) * i / Math.max(1, steps);
      int y = y0 + (y1 - y0) * i / Math.max(1, steps);
      area(x, y, x + WIDTH, y + WIDTH);
    }
    return this;
  }

  /** Another's ink with its top left pixel at a place. */
  public Pen stamp(Ink other, int x0, int y0) {
    for (int y = 0; y < other.height(); y++) {
      for (int x = 0; x < other.width(); x++) {
        if (other.at(x, y)) {
          ink.set(x0 + x, y0 + y, true);
        }
      }
    }
    return this;
  }
}
