package dev.securityassistant.drawing.raster;

/**
 * Ink that hangs together, as runs of pixels.
 *
 * @param x0 first column
 * @param y0 first row
 * @param x1 column after the last
 * @param y1 row after the last
 * @param area ink pixels
 * @param runs row, first column, column after the last, in turn
 */
public record Part(int x0, int y0, int x1, int y1, int area, int[] runs) {

  public int width() {
    return x1 - x0;
  }

  public int height() {
    return y1 - y0;
  }

  /** The longer side. */
  public int length() {
    return Math.max(width(), height());
  }

  /** Ink as a share of the box, 0 to 1. */
  public double density() {
    return (double) area / ((long) width() * height());
  }

  /** Removes this part from ink. */
  public void eraseFrom(Ink ink) {
    paint(ink, false);
  }

  /** Adds this part to ink. */
  public void drawOn(Ink ink) {
    paint(ink, true);
  }

  private void paint(Ink ink, boolean mark) {
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        ink.set(x, runs[i], mark);
      }
    }
  }

  /**
   * This part alone, with a margin of paper around it; pixel (0, 0) is at (x0 - margin, y0 -
   * margin).
   */
  public Ink alone(int margin) {
    Ink ink = new Ink(width() + 2 * margin, height() + 2 * margin);
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        ink.set(x - x0 + margin, runs[i] - y0 + margin, true);
      }
    }
    return ink;
  }
}
