package dev.securityassistant.schedule;

import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds the walls of a plan: straight lines that have one close parallel companion, and chains of
 * hatching. Tiles and stair treads have companions on both sides and are none.
 */
final class Walls {

  private static final double SHORTEST = 14;
  private static final double THINNEST = 1.2;
  private static final double THICKEST = 10;

  private Walls() {}

  private record Side(Coordinate a, Coordinate b, Paint ink) {

    Envelope envelope() {
      return new Envelope(a, b);
    }

    double length() {
      return a.distance(b);
    }
  }

  /** The walls of a sheet; gaps for doors count as wall, since a closed leaf parts two rooms. */
  static List<Wall> of(Sheet sheet, Hatching hatching, List<Opening> openings) {
    List<Side> sides = new ArrayList<>();
    HPRtree all = new HPRtree();
    for (Polyline line : sheet.lines()) {
      if (!line.curved()
          && !line.paint().dashed()
          && (line.paint().stroked() || line.paint().filled())) {
        int n = line.size();
        for (int i = 0; i < (line.closed() ? n : n - 1); i++) {
          int j = (i + 1) % n;
          Side side =
              new Side(
                  new Coordinate(line.x(i), line.y(i)),
                  new Coordinate(line.x(j), line.y(j)),
                  line.paint());
          if (side.length() >= SHORTEST) {
            sides.add(side);
            all.insert(side.envelope(), side);
          }
        }
      }
    }
    all.build();
    List<Wall> walls = new ArrayList<>(hatching.walls());
    for (Side side : sides) {
      if (isWall(side, all)) {
        walls.add(new Wall(new Point(side.a.x, side.a.y), new Point(side.b.x, side.b.y), 1));
      }
    }
    openings.forEach(o -> walls.add(new Wall(o.a(), o.b(), 2)));
    return walls;
  }

  /**
   * Companions of one side.
   *
   * @param left distance of the nearest on the left; infinite where none is there
   * @param right distance of the nearest on the right
   */
  private record Company(List<Side> sides, double left, double right) {

    /** Whether the next lines on both sides are equally far off, as in a pattern. */
    boolean even() {
      return Math.min(left, right) > 0.8 * Math.max(left, right) && Double.isFinite(left + right);
    }
  }

  /**
   * Whether a line is a wall's: it has company and is not one of many at even distances, nor the
   * outermost of those.
   */
  private static boolean isWall(Side side, HPRtree all) {
    Company company = company(side, all);
    return !company.even() && company.sides.stream().anyMatch(c -> !company(c, all).even());
  }

  private static Company company(Side side, HPRtree all) {
    Envelope around = side.envelope();
    around.expandBy(THICKEST);
    double left = Double.POSITIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    List<Side> sides = new ArrayList<>();
    double ux = (side.b.x - side.a.x) / side.length();
    double uy = (side.b.y - side.a.y) / side.length();
    for (Object o : all.query(around)) {
      if (!(o instanceof Side other) || other == side || !other.ink.equals(side.ink)) {
        continue;
      }
      double off = across(side.a, other.a, ux, uy);
      double off2 = across(side.a, other.b, ux, uy);
      double distance = Math.abs(off);
      if (Math.abs(off - off2) < 0.5
          && distance >= THINNEST
          && distance <= THICKEST
          && overlap(side, other, ux, uy) > 0.4 * side.length()) {
        left = off < 0 ? Math.min(left, distance) : left;
        right = off > 0 ? Math.min(right, distance) : right;
        sides.add(other);
      }
    }
    return new Company(sides, left, right);
  }

  private static double across(Coordinate from, Coordinate p, double ux, double uy) {
    return (p.x - from.x) * -uy + (p.y - from.y) * ux;
  }

  private static double overlap(Side side, Side other, double ux, double uy) {
    double s = (other.a.x - side.a.x) * ux + (other.a.y - side.a.y) * uy;
    double t = (other.b.x - side.a.x) * ux + (other.b.y - side.a.y) * uy;
    return Math.min(side.length(), Math.max(s, t)) - Math.max(0, Math.min(s, t));
  }
}
