package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;

/**
 * The sides of boxes as lettering sees them that reads in a direction; numbers grow along and
 * across it.
 *
 * @param quarters clockwise from left to right, 0 to 3
 */
record Sides(int quarters) {

  /** For lettering at an angle in degrees, taken to the nearest quarter turn. */
  static Sides at(double angle) {
    return new Sides(Math.floorMod((int) Math.round(angle / 90), 4));
  }

  double start(Box box) {
    return switch (quarters) {
      case 0 -> box.x0();
      case 1 -> box.y0();
      case 2 -> -box.x1();
      default -> -box.y1();
    };
  }

  double end(Box box) {
    return switch (quarters) {
      case 0 -> box.x1();
      case 1 -> box.y1();
      case 2 -> -box.x0();
      default -> -box.y0();
    };
  }

  double head(Box box) {
    return switch (quarters) {
      case 0 -> box.y0();
      case 1 -> -box.x1();
      case 2 -> -box.y1();
      default -> box.x0();
    };
  }

  double foot(Box box) {
    return switch (quarters) {
      case 0 -> box.y1();
      case 1 -> -box.x0();
      case 2 -> -box.y0();
      default -> box.x1();
    };
  }
}
