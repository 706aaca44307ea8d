package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which parts have others within their box: frames have, letters have not. */
public final class Enclosures {

  /** Height over width of a figure 0, in typefaces that put a dot into it. */
  private static final double TALL = 1.3;

  /** Height of the dot as a part of the figure's. */
  private static final double DOT = 0.4;

  private final Map<Long, List<Part>> grid = new HashMap<>();
  private final int cell;

  /**
   * @param parts of a page
   * @param cell longest side of a part within another that counts, in pixels
   */
  public Enclosures(List<Part> parts, int cell) {
    this.cell = cell;
    for (Part part : parts) {
      if (part.length() <= cell && part.area() >= 6) {
        grid.computeIfAbsent(key(part.x0() / cell, part.y0() / cell), k -> new ArrayList<>())
            .add(part);
      }
    }
  }

  /** Whether a part has another within its box, other than the dot of a figure 0. */
  public boolean encloses(Part part) {
    for (int gx = part.x0() / cell; gx <= part.x1() / cell; gx++) {
      for (int gy = part.y0() / cell; gy <= part.y1() / cell; gy++) {
        for (Part o : grid.getOrDefault(key(gx, gy), List.of())) {
          if (o != part
              && o.x0() > part.x0() + 1
              && o.y0() > part.y0() + 1
              && o.x1() < part.x1() - 1
              && o.y1() < part.y1() - 1
              && !isDottedZero(part, o)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isDottedZero(Part zero, Part dot) {
    return zero.height() > TALL * zero.width() && dot.height() < DOT * zero.height();
  }

  private static long key(int x, int y) {
    return ((long) x << 32) | y;
  }
}
