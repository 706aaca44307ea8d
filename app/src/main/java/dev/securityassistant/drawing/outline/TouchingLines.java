package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.lettering.Groups;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts lines together that touch and were drawn with one pen shortly one after the other: strokes
 * that end on one another, areas that were painted at once.
 */
final class TouchingLines {

  private static final double CELL = 16;

  /** Lines that are painted between two of one letter, at most. */
  private static final int AT_ONCE = 8;

  private final double reach;

  /**
   * @param reach distance in points at which lines touch
   */
  TouchingLines(double reach) {
    this.reach = reach;
  }

  /** The groups, by their first lines. */
  Collection<List<Polyline>> groups(List<Polyline> lines) {
    Groups<Polyline> groups = new Groups<>(lines);
    Map<Long, List<Integer>> grid = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      for (long cell : cells(lines.get(i).box().grow(reach))) {
        List<Integer> here = grid.computeIfAbsent(cell, k -> new ArrayList<>());
        for (int j : here) {
          if (!groups.isJoined(i, j) && touch(lines.get(i), lines.get(j))) {
            groups.join(i, j);
          }
        }
        here.add(i);
      }
    }
    return groups.all();
  }

  private boolean touch(Polyline a, Polyline b) {
    if (!a.box().grow(reach).intersects(b.box())
        || !a.paint().samePen(b.paint())
        || Math.abs(a.order() - b.order()) > AT_ONCE) {
      return false;
    }
    if (a.paint().filled() || b.paint().filled()) {
      return a.order() == b.order();
    }
    return endsOn(a, b) || endsOn(b, a);
  }

  private boolean endsOn(Polyline a, Polyline b) {
    int last = a.size() - 1;
    return isOn(a.x(0), a.y(0), b) || isOn(a.x(last), a.y(last), b);
  }

  private boolean isOn(double x, double y, Polyline line) {
    for (int i = 1; i < line.size(); i++) {
      if (Line2D.ptSegDist(line.x(i - 1), line.y(i - 1), line.x(i), line.y(i), x, y) <= reach) {
        return true;
      }
    }
    return false;
  }

  private static long[] cells(Box box) {
    int x0 = (int) Math.floor(box.x0() / CELL);
    int x1 = (int) Math.floor(box.x1() / CELL);
    int y0 = (int) Math.floor(box.y0() / CELL);
    int y1 = (int) Math.floor(box.y1() / CELL);
    long[] cells = new long[(x1 - x0 + 1) * (y1 - y0 + 1)];
    int n = 0;
    for (int x = x0; x <= x1; x++) {
      for (int y = y0; y <= y1; y++) {
        cells[n++] = ((long) x << 32) | (y & 0xffffffffL);
      }
    }
    return cells;
  }
}
