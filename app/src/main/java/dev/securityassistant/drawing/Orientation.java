package dev.securityassistant.drawing;

import java.util.List;

/** How a page's lettering stands: the quarter turn that makes most of it upright. */
final class Orientation {

  private Orientation() {}

  /** Quarter turns clockwise that bring most letters upright; 0 where there are none. */
  static int quarters(List<Glyph> glyphs) {
    int[] weight = new int[4];
    for (Glyph g : glyphs) {
      if (!g.blank()) {
        weight[
            Math.floorMod((int) Math.round(Math.toDegrees(Math.atan2(g.dy(), g.dx())) / 90), 4)]++;
      }
    }
    int best = 0;
    for (int i = 1; i < 4; i++) {
      if (weight[i] > weight[best] * (best == 0 ? 1.5 : 1)) {
        best = i;
      }
    }
    return Math.floorMod(-best, 4);
  }
}
