package dev.securityassistant.drawing.raster;

import java.util.ArrayList;
import java.util.List;

/** Thins ink to lines one pixel wide (Zhang and Suen 1984). */
final class Thinning {

  private Thinning() {}

  /** Thins in place. */
  static void thin(Ink ink) {
    List<Integer> gone = new ArrayList<>();
    boolean changed = true;
    while (changed) {
      changed = false;
      for (int pass = 0; pass < 2; pass++) {
        gone.clear();
        for (int y = 0; y < ink.height(); y++) {
          for (int x = 0; x < ink.width(); x++) {
            if (ink.at(x, y) && removable(ink, x, y, pass)) {
              gone.add(y * ink.width() + x);
            }
          }
        }
        for (int i : gone) {
          ink.set(i % ink.width(), i / ink.width(), false);
        }
        changed |= !gone.isEmpty();
      }
    }
  }

  private static boolean removable(Ink ink, int x, int y, int pass) {
    int n = at(ink, x, y - 1);
    int ne = at(ink, x + 1, y - 1);
    int e = at(ink, x + 1, y);
    int se = at(ink, x + 1, y + 1);
    int s = at(ink, x, y + 1);
    int sw = at(ink, x - 1, y + 1);
    int w = at(ink, x - 1, y);
    int nw = at(ink, x - 1, y - 1);
    int neighbours = n + ne + e + se + s + sw + w + nw;
    if (neighbours < 2 || neighbours > 6) {
      return false;
    }
    int changes =
        (n < ne ? 1 : 0)
            + (ne < e ? 1 : 0)
            + (e < se ? 1 : 0)
            + (se < s ? 1 : 0)
            + (s < sw ? 1 : 0)
            + (sw < w ? 1 : 0)
            + (w < nw ? 1 : 0)
            + (nw < n ? 1 : 0);
    return changes == 1
        && (pass == 0 ? n * e * s == 0 && e * s * w == 0 : n * e * w == 0 && n * s * w == 0);
  }

  private static int at(Ink ink, int x, int y) {
    return ink.at(x, y) ? 1 : 0;
  }
}
