package dev.securityassistant.schedule.wall;

import java.util.BitSet;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Tells the outline of a hatched wall whose other outline was lost: a straight line with hatching
 * all along it, on one side.
 */
final class HatchedFaces {

  /** Length of a line that is looked at by itself, in points. */
  private static final double STEP = 3;

  /** Share of its length along which there is hatching. */
  private static final double SHARE = 0.4;

  private final HPRtree hatching = new HPRtree();

  /** Tells them by these chains, each from the middle of one stroke to that of the next. */
  HatchedFaces(List<Wall> chains) {
    for (Wall chain : chains) {
      hatching.insert(
          new Envelope(chain.a().x(), chain.b().x(), chain.a().y(), chain.b().y()), chain);
    }
    hatching.build();
  }

  /** Whether a line is such an outline. */
  boolean isFace(WallSide line) {
    Envelope around = line.envelope();
    around.expandBy(WallSide.THICKEST / 2);
    BitSet left = new BitSet();
    BitSet right = new BitSet();
    for (Object o : hatching.query(around)) {
      if (o instanceof Wall chain) {
        mark(line, chain, left, right);
      }
    }
    double steps = Math.ceil(line.length() / STEP);
    int most = Math.max(left.cardinality(), right.cardinality());
    int least = Math.min(left.cardinality(), right.cardinality());
    return most >= SHARE * steps && least < most / 2;
  }

  /** Marks where a chain runs along the line. */
  private static void mark(WallSide line, Wall chain, BitSet left, BitSet right) {
    Coordinate a = new Coordinate(chain.a().x(), chain.a().y());
    Coordinate b = new Coordinate(chain.b().x(), chain.b().y());
    double from = line.across(a);
    double to = line.across(b);
    if (Math.max(Math.abs(from), Math.abs(to)) > WallSide.THICKEST / 2 || from * to <= 0) {
      return;
    }
    double start = Math.max(0, Math.min(line.along(a), line.along(b)));
    double end = Math.min(line.length(), Math.max(line.along(a), line.along(b)));
    if (end > start) {
      (from < 0 ? left : right).set((int) (start / STEP), (int) (end / STEP) + 1);
    }
  }
}
