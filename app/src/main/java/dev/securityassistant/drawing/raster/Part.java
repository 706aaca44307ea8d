package dev.securityassistant.drawing.raster;

import java.util.List;

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

  private static final double SOLID = 0.85;
  private static final double FULL = 0.97;

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

  /**
   * Whether it is an area rather than a letter: its outer shape bulges nowhere inwards, and where
   * it has holes its corners are alike, as those of frames filled around a white letter are.
   */
  public boolean isArea() {
    Silhouette shape = new Silhouette(this);
    List<Part> holes = Parts.enclosed(alone(1), 1);
    double filled = area + holes.stream().mapToInt(Part::area).sum();
    return filled > SOLID * Silhouette.hullArea(shape.hull())
        && (holes.isEmpty() || filled > FULL * width() * height() || shape.hasEqualCorners());
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
