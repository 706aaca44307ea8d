package dev.securityassistant.schedule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Closes walls that end in the open. Doors whose leaves were not seen, tags that lie over a wall
 * and coarse scans interrupt them; a wall goes on to the next piece in line with it or to the next
 * wall across its way. Only where walls turn off at both ends of a gap, as at the mouth of a
 * corridor, it stays open.
 */
final class WallGaps {

  /** How far a wall's outline may end from another one and still meet it, in points. */
  private static final double MEETS = 2;

  /** How far from a corner a wall's outline may end and still belong to it, in points. */
  private static final double CORNER = 10;

  /** How much of the widest gap lies between a wall's end and another one across its way. */
  private static final double ACROSS = 0.75;

  /** How much of a wall beside an opening is hidden by its frame and by marks, in points. */
  private static final double JAMB = 8;

  private final double shortest;
  private final double widest;
  private final HPRtree all = new HPRtree();
  private final List<WallSide> sides;

  /**
   * @param faces outlines of walls
   * @param shortest length of an outline from which gaps are closed, points
   * @param widest gap that is closed, points
   */
  WallGaps(Collection<WallSide> faces, double shortest, double widest) {
    this.widest = widest;
    this.shortest = shortest;
    this.sides = faces.stream().filter(f -> f.length() >= shortest).toList();
    faces.forEach(f -> all.insert(f.envelope(), f));
    all.build();
  }

  /** What stands in for wall in the gaps, one piece for each outline that ends there. */
  List<Wall> closed() {
    List<Wall> closed = new ArrayList<>();
    for (WallSide side : sides) {
      for (WallSide outward : List.of(side, side.reversed())) {
        Coordinate to = ahead(outward);
        if (to != null) {
          closed.add(new Wall(point(outward.b()), point(to), 1));
        }
      }
    }
    return closed;
  }

  /** Openings that are shut, with the wall beside them up to what is seen of it next. */
  List<Wall> shut(List<Opening> openings) {
    List<WallSide> gaps = openings.stream().map(WallSide::of).toList();
    return gaps.stream()
        .map(g -> new Wall(besideOpening(g.reversed(), gaps), besideOpening(g, gaps), 2))
        .toList();
  }

  /** Where the wall that is hidden beside an opening ends: at an outline or another opening. */
  private Point besideOpening(WallSide gap, List<WallSide> gaps) {
    Coordinate end = gap.b();
    double best = widest;
    for (WallSide other : near(new Envelope(end, gap.beyond(widest)), CORNER / 2, gap)) {
      Coordinate hit = other.length() < shortest ? null : gap.meets(other, MEETS);
      Coordinate next = hit == null ? gap.goesOn(other, CORNER / 2) : hit;
      best = next == null ? best : Math.min(best, end.distance(next));
    }
    for (WallSide other : gaps) {
      for (WallSide way : List.of(other, other.reversed())) {
        Coordinate next = way.equals(gap) ? null : gap.goesOn(way, CORNER / 2);
        best = next == null ? best : Math.min(best, end.distance(next));
      }
    }
    return point(gap.beyond(best < widest ? Math.max(best, JAMB) : JAMB));
  }

  private @Nullable Coordinate ahead(WallSide side) {
    Coordinate end = side.b();
    double best = widest;
    Coordinate to = null;
    WallSide next = null;
    boolean corner = turnsOff(end, side, CORNER);
    for (WallSide other : near(new Envelope(end, side.beyond(widest)), MEETS, side)) {
      Coordinate hit = side.meets(other, MEETS);
      Coordinate there = hit == null ? side.goesOn(other, 0) : hit;
      double limit = hit == null ? best : Math.min(best, corner ? CORNER : widest * ACROSS);
      if (there != null && end.distance(there) < limit) {
        best = end.distance(there);
        to = there;
        next = hit == null ? other : null;
      }
    }
    boolean mouth =
        to != null && next != null && turnsOff(end, side, MEETS) && turnsOff(to, next, MEETS);
    return best < MEETS / 4 || mouth ? null : to;
  }

  /** Whether another wall leaves here. */
  private boolean turnsOff(Coordinate end, WallSide side, double within) {
    return near(new Envelope(end), within, side).stream()
        .anyMatch(o ->
            o.length() >= shortest
                && o.crosses(side)
                && Math.min(end.distance(o.a()), end.distance(o.b())) <= within);
  }

  private static Point point(Coordinate c) {
    return new Point(c.x, c.y);
  }

  private List<WallSide> near(Envelope around, double within, WallSide but) {
    around.expandBy(within);
    List<WallSide> near = new ArrayList<>();
    for (Object o : all.query(around)) {
      if (o instanceof WallSide other && other != but && !other.equals(but.reversed())) {
        near.add(other);
      }
    }
    return near;
  }
}
