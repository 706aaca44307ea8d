package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds closed frames by the paper they enclose: circles, ellipses and other convex outlines.
 * Rectangles are left to {@link Rectangles}, which also sees those whose inside is cut up.
 */
public final class ClosedShapes {

  private static final double LONG = 2.5;
  private static final double ROW = 3.5;

  private final Ink ink;
  private final int smallest;
  private final int largest;

  /** A frame and the paper in it. */
  public record Found(Curve frame, Part inside, boolean round) {}

  /**
   * @param smallest side in pixels of a frame that counts
   * @param largest side in pixels
   */
  public ClosedShapes(Ink ink, int smallest, int largest) {
    this.ink = ink;
    this.smallest = smallest;
    this.largest = largest;
  }

  /** The frames but rectangles, without order. */
  public List<Found> find() {
    List<Found> found = new ArrayList<>();
    for (Part hole : Parts.enclosed(ink, smallest)) {
      if (hole.length() <= largest && isRoomy(hole)) {
        add(hole, found);
      }
    }
    return found;
  }

  /** Whether it is wide enough, a long one for a row of letters: the gap in a wall is not. */
  private boolean isRoomy(Part hole) {
    int shorter = Math.min(hole.width(), hole.height());
    return shorter >= smallest && (hole.length() <= LONG * shorter || shorter >= ROW * smallest);
  }

  private void add(Part hole, List<Found> found) {
    Silhouette shape = new Silhouette(hole);
    double width = lineWidth(hole);
    double cx = (hole.x0() + hole.x1()) / 2.0;
    double cy = (hole.y0() + hole.y1()) / 2.0;
    if (shape.isRound()) {
      Round round =
          new Round(cx, cy, (hole.width() + width) / 2, (hole.height() + width) / 2, width);
      found.add(new Found(Curve.of(round), hole, true));
    } else if (shape.hasEqualCorners() && shape.isConvex()) {
      double[] hull = Simplify.closed(shape.hull(), 0.7);
      double grow = width / 2;
      for (int i = 0; i < hull.length; i += 2) {
        hull[i] += grow * (hull[i] - cx) / (hole.width() / 2.0);
        hull[i + 1] += grow * (hull[i + 1] - cy) / (hole.height() / 2.0);
      }
      boolean curved = hull.length > 12;
      found.add(new Found(new Curve(hull, true, curved, false, width), hole, false));
    }
  }

  /** Median thickness of the ink around a hole, seen from its sides. */
  private double lineWidth(Part hole) {
    int cx = (hole.x0() + hole.x1()) / 2;
    int cy = (hole.y0() + hole.y1()) / 2;
    int[] widths = {
      run(hole.x0() - 1, cy, -1, 0),
      run(hole.x1(), cy, 1, 0),
      run(cx, hole.y0() - 1, 0, -1),
      run(cx, hole.y1(), 0, 1)
    };
    java.util.Arrays.sort(widths);
    return Math.max(1, widths[1]);
  }

  private int run(int x, int y, int dx, int dy) {
    int n = 0;
    while (n < smallest && ink.at(x + n * dx, y + n * dy)) {
      n++;
    }
    return n;
  }
}
