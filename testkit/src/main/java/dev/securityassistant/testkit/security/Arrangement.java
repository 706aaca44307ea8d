package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Point;
import java.util.ArrayList;
import java.util.List;

/** How the devices on one side of a door stand together. */
public enum Arrangement {
  /** Cells that touch, two in a row. */
  BLOCK(2, 1),
  /** Cells that touch, in one line along the wall. */
  BAND(9, 1),
  /** Apart from each other, in one line along the wall. */
  SPACED(9, 1.55);

  private final int columns;
  private final double pitch;

  Arrangement(int columns, double pitch) {
    this.columns = columns;
    this.pitch = pitch;
  }

  /** Width in cells. */
  double width(int count) {
    return (Math.min(columns, count) - 1) * pitch + 1;
  }

  /** Height in cells. */
  double height(int count) {
    return ((count + columns - 1) / columns - 1) * pitch + 1;
  }

  /** The middles of the cells, in cells from the top left corner. */
  List<Point> middles(int count) {
    List<Point> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      all.add(new Point(i % columns * pitch + 0.5, i / columns * pitch + 0.5));
    }
    return all;
  }
}
