package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.MinimumAreaRectangle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The direction in which a line of drawn letters reads, on the page as viewed.
 *
 * @param dx unit vector along the baseline
 * @param dy unit vector along the baseline, y down
 */
record Inclination(double dx, double dy) {

  private static final Inclination LEVEL = new Inclination(1, 0);
  private static final Inclination UPWARDS = new Inclination(0, -1);

  /**
   * A slanted line fills at most this part of its box more than of the least rectangle around it.
   */
  private static final double SLANTED = 0.8;

  private static final String NARROW = "1Iijl.,:;'!|()[] ";

  /** Widths of letters and of what is between them, in heights of capitals; plotters' letters. */
  private static final double WIDTH = 0.65;

  private static final double NARROW_WIDTH = 0.15;
  private static final double BETWEEN = 0.3;

  /** Sides are taken to be no shorter, points. */
  private static final double LEAST = 0.01;

  /** How much better upright has to explain the sides of a box than level: ratio of lengths. */
  private static final double CLEARLY = 1.65;

  /**
   * The direction of slanted lettering: along the rectangle of least area around its strokes; empty
   * where that is hardly smaller than its box, or it is a single letter.
   */
  static Optional<Inclination> slanted(String letters, List<Polyline> strokes) {
    List<Coordinate> points = new ArrayList<>();
    for (Polyline stroke : strokes) {
      for (int i = 0; i < stroke.size(); i++) {
        points.add(new Coordinate(stroke.x(i), stroke.y(i)));
      }
    }
    Box box = Polyline.around(strokes);
    Geometry ink =
        new GeometryFactory().createMultiPointFromCoords(points.toArray(Coordinate[]::new));
    Coordinate[] corners = MinimumAreaRectangle.getMinimumRectangle(ink).getCoordinates();
    if (!isLine(letters) || corners.length < 4 || box.area() == 0) {
      return Optional.empty();
    }
    double first = corners[0].distance(corners[1]);
    double second = corners[1].distance(corners[2]);
    if (first * second > SLANTED * box.area()) {
      return Optional.empty();
    }
    boolean alongFirst = misfit(letters, first, second) <= misfit(letters, second, first);
    Coordinate from = corners[alongFirst ? 0 : 1];
    Coordinate to = corners[alongFirst ? 1 : 2];
    double sense = to.x >= from.x ? 1 : -1;
    double length = from.distance(to);
    return Optional.of(
        new Inclination(sense * (to.x - from.x) / length, sense * (to.y - from.y) / length));
  }

  /** The direction of lettering that is level or upright, from the sides of its box. */
  static Inclination square(String letters, Box box) {
    return isLine(letters)
            && misfit(letters, box.height(), box.width()) + Math.log(CLEARLY)
                < misfit(letters, box.width(), box.height())
        ? UPWARDS
        : LEVEL;
  }

  /** Whether there are so many letters that they have a direction. */
  private static boolean isLine(String letters) {
    return letters.chars().filter(Character::isLetterOrDigit).count() > 1;
  }

  /** How far sides are from those that letters usually fill: logarithm of the ratio. */
  private static double misfit(String letters, double along, double across) {
    double usual = BETWEEN * (letters.length() - 1);
    for (int i = 0; i < letters.length(); i++) {
      usual += NARROW.indexOf(letters.charAt(i)) >= 0 ? NARROW_WIDTH : WIDTH;
    }
    return Math.abs(Math.log(Math.max(along, LEAST) / Math.max(across, LEAST) / usual));
  }

  /** Place of a point along it. */
  double along(double x, double y) {
    return x * dx + y * dy;
  }

  /** Place of a point across it, growing from the head of letters to their feet. */
  double across(double x, double y) {
    return y * dx - x * dy;
  }

  double x(double along, double across) {
    return along * dx - across * dy;
  }

  double y(double along, double across) {
    return along * dy + across * dx;
  }
}
