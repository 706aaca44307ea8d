package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.schedule.legend.Sample;

/**
 * A place where a symbol of the legend may stand.
 *
 * @param likeness of its pixels and letters to the sample's, 0 to 1 and a little more
 */
record Found(Sample sample, Box box, double likeness, Fit fit) {

  /** Likeness from which on a symbol is looked at at all. */
  static final double LEAST = 0.4;

  /** Likeness of what is clearly there. */
  static final double CLEAR = 0.5;

  /** Common area of what stands in one place. */
  private static final double SAME = 0.75;

  /** By how much more than a doubtful likeness speaks for it. */
  double evidence() {
    return (likeness - LEAST) * fit.evidence() / fit.likeness();
  }

  /** Whether not both can be there. */
  boolean covers(Found other) {
    return box.overlap(other.box) > 0.4 * Math.min(box.area(), other.box.area());
  }

  /** Whether both stand in the very same place. */
  boolean isAt(Found other) {
    return box.overlap(other.box) > SAME * box.union(other.box).area();
  }

  /** Whether the two stand side by side like cells of one size. */
  boolean adjoins(Found other) {
    Box b = other.box;
    double size = Math.min(box.longerSide(), b.longerSide());
    double dx = Math.abs(box.centerX() - b.centerX());
    double dy = Math.abs(box.centerY() - b.centerY());
    double gapX = dx - (box.width() + b.width()) / 2;
    double gapY = dy - (box.height() + b.height()) / 2;
    return size > 0.85 * Math.max(box.longerSide(), b.longerSide())
        && (Math.abs(gapX) < 0.15 * size && dy < 0.15 * size
            || Math.abs(gapY) < 0.15 * size && dx < 0.15 * size);
  }
}
