package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.BitSet;

/** How much of a page its pictures cover together, as scanners cut pages into strips and tiles. */
final class PictureShare {

  private static final int STEPS = 64;

  private PictureShare() {}

  /** From 0 to 1, to a hundredth or so; 0 where the page has no area. */
  static double of(PageContent content) {
    BitSet covered = new BitSet(STEPS * STEPS);
    for (Picture picture : content.pictures()) {
      Box box = picture.box();
      int y1 = end(box.y1(), content.height());
      for (int y = start(box.y0(), content.height()); y < y1; y++) {
        int x0 = start(box.x0(), content.width());
        covered.set(STEPS * y + x0, STEPS * y + Math.max(x0, end(box.x1(), content.width())));
      }
    }
    return (double) covered.cardinality() / (STEPS * STEPS);
  }

  /** The first step whose middle lies behind a coordinate. */
  private static int start(double at, double side) {
    return (int) Math.clamp(Math.ceil(at / side * STEPS - 0.5), 0, STEPS);
  }

  /** The step after the last one whose middle lies before a coordinate. */
  private static int end(double at, double side) {
    return (int) Math.clamp(Math.floor(at / side * STEPS - 0.5) + 1, 0, STEPS);
  }
}
