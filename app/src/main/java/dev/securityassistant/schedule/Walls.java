package dev.securityassistant.schedule;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * The walls of a plan: straight lines that have one close parallel companion. Tiles and stair
 * treads have companions on both sides and are none.
 */
final class Walls {

  private static final double SHORTEST = 14;
  private static final double THINNEST = 1.2;
  private static final double THICKEST = 10;

  private record Side(Coordinate a, Coordinate b) {

    Envelope envelope() {
      return new Envelope(a, b);
    }

    double length() {
      return a.distance(b);
    }
  }

  private final HPRtree tree = new HPRtree();

  Walls(Sheet sheet, List<Opening> openings) {
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
              new Side(new Coordinate(line.x(i), line.y(i)), new Coordinate(line.x(j), line.y(j)));
          if (side.length() >= SHORTEST) {
            sides.add(side);
            all.insert(side.envelope(), side);
          }
        }
      }
    }
    all.build();
    for (Side side : sides) {
      if (isWall(side, all)) {
        tree.insert(side.envelope(), side);
      }
    }
    for (Opening opening : openings) {
      Side gap =
          new Side(
              new Coordinate(opening.a().x(), opening.a().y()),
              new Coordinate(opening.b().x(), opening.b().y()));
      // a gap stands for both sides of the wall it is in
      tree.insert(gap.envelope(), gap);
      tree.insert(gap.envelope(), new Side(gap.b, gap.a));
    }
    tree.build();
  }

  private static boolean isWall(Side side, HPRtree all) {
    Envelope around = side.envelope();
    around.expandBy(THICKEST);
    boolean left = false;
    boolean right = false;
    double ux = (side.b.x - side.a.x) / side.length();
    double uy = (side.b.y - side.a.y) / side.length();
    for (Object o : all.query(around)) {
      if (!(o instanceof Side other) || other == side) {
        continue;
      }
      double off = across(side.a, other.a, ux, uy);
      double off2 = across(side.a, other.b, ux, uy);
      double distance = Math.abs(off);
      if (Math.abs(off - off2) < 0.5
          && distance >= THINNEST
          && distance <= THICKEST
          && overlap(side, other, ux, uy) > 0.4 * side.length()) {
        left |= off < 0;
        right |= off > 0;
      }
    }
    return left != right;
  }

  private static double across(Coordinate from, Coordinate p, double ux, double uy) {
    return (p.x - from.x) * -uy + (p.y - from.y) * ux;
  }

  private static double overlap(Side side, Side other, double ux, double uy) {
    double s = (other.a.x - side.a.x) * ux + (other.a.y - side.a.y) * uy;
    double t = (other.b.x - side.a.x) * ux + (other.b.y - side.a.y) * uy;
    return Math.min(side.length(), Math.max(s, t)) - Math.max(0, Math.min(s, t));
  }

  /** How many wall lines the straight way between two points crosses; a wall counts about twice. */
  int between(Point p, Point q) {
    Coordinate a = new Coordinate(p.x(), p.y());
    Coordinate b = new Coordinate(q.x(), q.y());
    RobustLineIntersector crossing = new RobustLineIntersector();
    int count = 0;
    for (Object o : tree.query(new Envelope(a, b))) {
      if (o instanceof Side side) {
        crossing.computeIntersection(a, b, side.a, side.b);
        if (crossing.hasIntersection()) {
          count++;
        }
      }
    }
    return count;
  }
}
