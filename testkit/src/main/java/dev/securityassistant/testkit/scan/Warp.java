package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.stream.Stream;

/**
 * How a print lies in the scan's frame: skewed about its centre, its upper edge further away,
 * turned by quarters. Works in any unit; the frame has the sides of the print, exchanged where it
 * is turned by an odd number of quarters.
 */
final class Warp {

  private final double width;
  private final double height;
  private final double sin;
  private final double cos;
  private final double tilt;
  private final int quarters;

  /** For a print of this size. */
  Warp(Degradation how, double width, double height) {
    this.width = width;
    this.height = height;
    this.sin = Math.sin(Math.toRadians(how.skew()));
    this.cos = Math.cos(Math.toRadians(how.skew()));
    this.tilt = how.perspective();
    this.quarters = how.quarters();
  }

  double frameWidth() {
    return quarters % 2 == 0 ? width : height;
  }

  double frameHeight() {
    return quarters % 2 == 0 ? height : width;
  }

  /** Where a point of the print lies in the frame. */
  Point toFrame(Point p) {
    double x = p.x() - width / 2;
    double y = p.y() - height / 2;
    double w = 1 + tilt * (0.5 - p.y() / height);
    double u = (x * cos - y * sin) / w + width / 2;
    double v = (x * sin + y * cos) / w + height / 2;
    return switch (quarters) {
      case 0 -> new Point(u, v);
      case 1 -> new Point(height - v, u);
      case 2 -> new Point(width - u, height - v);
      default -> new Point(v, width - u);
    };
  }

  /** Where a point of the frame lies on the print. */
  Point toPrint(double fx, double fy) {
    double u =
        switch (quarters) {
          case 0 -> fx;
          case 1 -> fy;
          case 2 -> width - fx;
          default -> width - fy;
        };
    double v =
        switch (quarters) {
          case 0 -> fy;
          case 1 -> height - fx;
          case 2 -> height - fy;
          default -> fx;
        };
    double a = (u - width / 2) * cos + (v - height / 2) * sin;
    double b = (v - height / 2) * cos - (u - width / 2) * sin;
    // y = b w and w = 1 - tilt y / height, so that y (1 + b tilt / height) = b
    double y = b / (1 + b * tilt / height);
    double w = 1 - tilt * y / height;
    return new Point(a * w + width / 2, y + height / 2);
  }

  /** The upright box in the frame around a rectangle of the print. */
  Rect toFrame(Rect r) {
    Point[] corners =
        Stream.of(
                new Point(r.x(), r.y()),
                new Point(r.right(), r.y()),
                new Point(r.x(), r.bottom()),
                new Point(r.right(), r.bottom()))
            .map(this::toFrame)
            .toArray(Point[]::new);
    double x0 = Stream.of(corners).mapToDouble(Point::x).min().orElseThrow();
    double x1 = Stream.of(corners).mapToDouble(Point::x).max().orElseThrow();
    double y0 = Stream.of(corners).mapToDouble(Point::y).min().orElseThrow();
    double y1 = Stream.of(corners).mapToDouble(Point::y).max().orElseThrow();
    return new Rect(x0, y0, x1 - x0, y1 - y0);
  }
}
