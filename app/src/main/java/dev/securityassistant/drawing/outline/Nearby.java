package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the lines that parts of a painted picture came from. */
final class Nearby {

  private static final double CELL = 16;

  /** Pixels that a sharp corner of an area is too pale to be ink. */
  private static final double BLUR = 2;

  private final Map<Long, List<Polyline>> grid = new HashMap<>();

  Nearby(List<Polyline> lines) {
    for (Polyline line : lines) {
      grid.computeIfAbsent(key(line.box().centerX(), line.box().centerY()), k -> new ArrayList<>())
          .add(line);
    }
  }

  /**
   * The lines within the boxes of parts.
   *
   * @param unit points a pixel
   */
  List<Polyline> under(List<Part> parts, double unit) {
    List<Polyline> found = new ArrayList<>();
    for (Part part : parts) {
      Box box = SheetPainter.box(part, unit).grow(BLUR * unit);
      for (double x = box.x0() - CELL; x <= box.x1() + CELL; x += CELL) {
        for (double y = box.y0() - CELL; y <= box.y1() + CELL; y += CELL) {
          for (Polyline line : grid.getOrDefault(key(x, y), List.of())) {
            if (box.contains(line.box()) && !found.contains(line)) {
              found.add(line);
            }
          }
        }
      }
    }
    return found;
  }

  private static long key(double x, double y) {
    return ((long) Math.floor(x / CELL) << 32) | ((long) Math.floor(y / CELL) & 0xffffffffL);
  }
}
