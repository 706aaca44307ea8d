package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;

/**
 * How a page as viewed is turned to be read: by quarter turns clockwise.
 *
 * @param quarters 0 to 3
 * @param viewWidth width of the page as viewed, in points
 * @param viewHeight height of the page as viewed, in points
 */
public record Turn(int quarters, double viewWidth, double viewHeight) {

  public Turn {
    quarters = Math.floorMod(quarters, 4);
  }

  /** Width of the page as read. */
  public double width() {
    return quarters % 2 == 0 ? viewWidth : viewHeight;
  }

  /** Height of the page as read. */
  public double height() {
    return quarters % 2 == 0 ? viewHeight : viewWidth;
  }

  /** Reading x of a point of the viewed page. */
  public double readX(double x, double y) {
    return switch (quarters) {
      case 0 -> x;
      case 1 -> viewHeight - y;
      case 2 -> viewWidth - x;
      default -> y;
    };
  }

  /** Reading y of a point of the viewed page. */
  public double readY(double x, double y) {
    return switch (quarters) {
      case 0 -> y;
      case 1 -> x;
      case 2 -> viewHeight - y;
      default -> viewWidth - x;
    };
  }

  /** A box in reading coordinates, on the page as viewed. */
  public Box toView(Box read) {
    Turn back = new Turn(4 - quarters, width(), height());
    return Box.of(
        back.readX(read.x0(), read.y0()),
        back.readY(read.x0(), read.y0()),
        back.readX(read.x1(), read.y1()),
        back.readY(read.x1(), read.y1()));
  }

  /** A box of the page as viewed, in reading coordinates. */
  public Box toRead(Box view) {
    return Box.of(
        readX(view.x0(), view.y0()),
        readY(view.x0(), view.y0()),
        readX(view.x1(), view.y1()),
        readY(view.x1(), view.y1()));
  }
}
