package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/** Finds solid areas: ink thicker than lines are. */
public final class Blobs {

  private Blobs() {}

  /** The ink of areas at least {@code 2 * reach + 1} pixels thick everywhere. */
  public static Ink in(Ink ink, int reach) {
    Ink solid = ink.thinned(reach).widened(reach + 1);
    solid.keep(ink);
    return solid;
  }

  /** Outlines of solid ink as filled curves. */
  public static List<Curve> outlines(Ink solid, int smallest) {
    List<Curve> curves = new ArrayList<>();
    for (Part part : Parts.of(solid, smallest)) {
      Silhouette shape = new Silhouette(part);
      if (shape.isRound() && part.density() > 0.7) {
        curves.add(
            Curve.of(
                new Round(
                    (part.x0() + part.x1()) / 2.0,
                    (part.y0() + part.y1()) / 2.0,
                    part.width() / 2.0,
                    part.height() / 2.0,
                    0)));
        continue;
      }
      double[] points = Simplify.closed(Outline.of(part), 1.2);
      if (points.length >= 6) {
        curves.add(new Curve(points, true, Bends.curved(points, true), true, 0));
      }
    }
    return curves;
  }
}
