package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;

/**
 * The sides of boxes as lettering sees them that reads in a direction; numbers grow along and
 * across it.
 *
 * @param quarters clockwise from left to right, 0 to 3
 */
public record Sides(int quarters) {

  /** For lettering at an angle in degrees, taken to the nearest quarter turn. */
  public static Sides at(double angle) {
    return new Sides(Math.floorMod((int) Math.round(angle / 90), 4));
  }

  /** The angle in degrees, clockwise from left to right: 0, 90, 180 or -90. */
  public double angle() {
    return quarters == 3 ? -90 : 90.0 * quarters;
  }

  /** Where a box begins along the direction of reading. */
  public double start(Box box) {
    return least(quarters, box);
  }

  /** Where a box ends along the direction of reading. */
  public double end(Box box) {
    return -least(quarters + 2, box);
  }

  /** Where a box begins across the direction of reading, at the head of its letters. */
  public double head(Box box) {
    return least(quarters + 1, box);
  }

  /** Where a box ends across the direction of reading, at the foot of its letters. */
  public double foot(Box box) {
    return -least(quarters + 3, box);
  }

  /** The least distance of a box along the axis that is turned by quarters. */
  private static double least(int quarters, Box box) {
    return switch (quarters % 4) {
      case 0 -> box.x0();
      case 1 -> box.y0();
      case 2 -> -box.x1();
      default -> -box.y1();
    };
  }
}
