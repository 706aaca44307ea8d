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

  /** The share of its convex hull that it fills with the paper it encloses, 0 to 1. */
  public double solidity() {
    int enclosed = Parts.enclosed(alone(1), 1).stream().mapToInt(Part::area).sum();
    return (area + enclosed) / Silhouette.hullArea(new Silhouette(this).hull());
  }

  /** Whether it reaches the edge of the ink that it is a part of, and may go on outside. */
  public boolean touchesEdge(Ink whole) {
    return x0 == 0 || y0 == 0 || x1 == whole.width() || y1 == whole.height();
  }

  /** Removes this part from ink. */
  public void eraseFrom(Ink ink) {
    paint(ink, 0, 0, false);
  }

  /** Adds this part to ink. */
  public void drawOn(Ink ink) {
    drawOn(ink, 0, 0);
  }

  /** Adds this part to ink whose pixel (0, 0) is at (left, top); what lies outside is left out. */
  public void drawOn(Ink ink, int left, int top) {
    paint(ink, left, top, true);
  }

  private void paint(Ink ink, int left, int top, boolean mark) {
    for (int i = 0; i < runs.length; i += 3) {
      for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
        ink.set(x - left, runs[i] - top, mark);
      }
    }
  }

  /**
   * This part alone, with a margin of paper around it; pixel (0, 0) is at (x0 - margin, y0 -
   * margin).
   */
  public Ink alone(int margin) {
    Ink ink = new Ink(width() + 2 * margin, height() + 2 * margin);
    drawOn(ink, x0 - margin, y0 - margin);
    return ink;
  }
}
