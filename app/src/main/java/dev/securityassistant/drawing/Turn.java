package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.raster.Projection;

/**
 * How a page as viewed becomes the page as read: straightened where it is a skewed scan or a
 * photograph, then turned by quarter turns clockwise.
 *
 * @param quarters 0 to 3
 * @param viewWidth width of the page as viewed, in points
 * @param viewHeight height of the page as viewed, in points
 * @param straightening from the page as viewed to a straight page of the same size, in points
 */
public record Turn(int quarters, double viewWidth, double viewHeight, Projection straightening) {

  public Turn {
    quarters = Math.floorMod(quarters, 4);
  }

  /** A page that is straight already. */
  public Turn(int quarters, double viewWidth, double viewHeight) {
    this(quarters, viewWidth, viewHeight, Projection.IDENTITY);
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
    double sx = straightening.x(x, y);
    double sy = straightening.y(x, y);
    return switch (quarters) {
      case 0 -> sx;
      case 1 -> viewHeight - sy;
      case 2 -> viewWidth - sx;
      default -> sy;
    };
  }

  /** Reading y of a point of the viewed page. */
  public double readY(double x, double y) {
    double sx = straightening.x(x, y);
    double sy = straightening.y(x, y);
    return switch (quarters) {
      case 0 -> sy;
      case 1 -> sx;
      case 2 -> viewHeight - sy;
      default -> viewWidth - sx;
    };
  }

  /** Where on the page as viewed a point in reading coordinates lies, from the left. */
  public double viewX(double x, double y) {
    return straightening.inverse().x(backX(x, y), backY(x, y));
  }

  /** Where on the page as viewed a point in reading coordinates lies, from the top. */
  public double viewY(double x, double y) {
    return straightening.inverse().y(backX(x, y), backY(x, y));
  }

  private double backX(double x, double y) {
    return switch (quarters) {
      case 0 -> x;
      case 1 -> y;
      case 2 -> viewWidth - x;
      default -> viewWidth - y;
    };
  }

  private double backY(double x, double y) {
    return switch (quarters) {
      case 0 -> y;
      case 1 -> viewHeight - x;
      case 2 -> viewHeight - y;
      default -> x;
    };
  }

  /** The smallest box on the page as viewed around a box in reading coordinates. */
  public Box toView(Box read) {
    Turn back = new Turn(4 - quarters, width(), height());
    Box turned = back.corners(read);
    return straightening.equals(Projection.IDENTITY)
        ? turned
        : new Turn(0, viewWidth, viewHeight, straightening.inverse()).corners(turned);
  }

  /** The smallest box in reading coordinates around a box of the page as viewed. */
  public Box toRead(Box view) {
    return corners(view);
  }

  private Box corners(Box box) {
    Box one =
        Box.of(
            readX(box.x0(), box.y0()),
            readY(box.x0(), box.y0()),
            readX(box.x1(), box.y1()),
            readY(box.x1(), box.y1()));
    Box other =
        Box.of(
            readX(box.x1(), box.y0()),
            readY(box.x1(), box.y0()),
            readX(box.x0(), box.y1()),
            readY(box.x0(), box.y1()));
    return one.union(other);
  }
}
