package dev.securityassistant.schedule;

import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.Rect;

/** Tells ink that four straight lines box in. */
final class BoxedInk {

  private static final double REACH = 0.12;
  private static final double COVERED = 0.8;

  private BoxedInk() {}

  /** Whether there is ink along all four sides, a little inside or outside. */
  static boolean in(Bits ink, Rect box) {
    int reach = (int) Math.max(2, REACH * Math.max(box.width(), box.height()));
    return side(ink, box.x0(), box.x1(), box.y0(), reach, false)
        && side(ink, box.x0(), box.x1(), box.y1(), reach, false)
        && side(ink, box.y0(), box.y1(), box.x0(), reach, true)
        && side(ink, box.y0(), box.y1(), box.x1(), reach, true);
  }

  /** Whether one row or column within reach is nearly all ink. */
  private static boolean side(
      Bits ink, double from, double to, double at, int reach, boolean upright) {
    for (int across = (int) at - reach; across <= at + reach; across++) {
      int n = 0;
      int marked = 0;
      for (int along = (int) from + 2; along < to - 2; along++) {
        n++;
        boolean one =
            upright
                ? ink.at(across, along) || ink.at(across + 1, along)
                : ink.at(along, across) || ink.at(along, across + 1);
        marked += one ? 1 : 0;
      }
      if (marked >= COVERED * n) {
        return true;
      }
    }
    return false;
  }
}
