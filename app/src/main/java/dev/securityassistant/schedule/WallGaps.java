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

  private final double longest;
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
    this.longest = shortest;
    this.sides = faces.stream().filter(f -> f.length() >= shortest).toList();
    faces.forEach(f -> all.insert(f.envelope(), f));
    all.build();
  }

  /** What stands in for wall in the gaps, one piece for each outline that ends there. */
  List<Wall> closed() {
    List<Wall> closed = new ArrayList<>();
    for (WallSide side : sides) {
      for (WallSide outward : List.of(side, side.reversed())) {
        Wall gap = ahead(outward);
        if (gap != null) {
          closed.add(gap);
        }
      }
    }
    return closed;
  }

  private @Nullable Wall ahead(WallSide side) {
    Coordinate end = side.b();
    double best = widest;
    Coordinate to = null;
    WallSide next = null;
    for (WallSide other : near(new Envelope(end, side.beyond(widest)), side)) {
      Coordinate hit = side.meets(other, MEETS);
      Coordinate goesOn = hit == null ? side.goesOn(other) : null;
      Coordinate there = hit == null ? goesOn : hit;
      if (there != null && end.distance(there) < best) {
        best = end.distance(there);
        to = there;
        next = hit == null ? other : null;
      }
    }
    boolean mouth = to != null && next != null && turnsOff(end, side) && turnsOff(to, next);
    return to == null || best < MEETS / 4 || mouth
        ? null
        : new Wall(new Point(end.x, end.y), new Point(to.x, to.y), 1);
  }

  /** Whether another wall leaves here. */
  private boolean turnsOff(Coordinate end, WallSide side) {
    return near(new Envelope(end), side).stream()
        .anyMatch(o ->
            o.length() >= longest
                && o.crosses(side)
                && Math.min(end.distance(o.a()), end.distance(o.b())) <= MEETS);
  }

  private List<WallSide> near(Envelope around, WallSide but) {
    around.expandBy(MEETS);
    List<WallSide> near = new ArrayList<>();
    for (Object o : all.query(around)) {
      if (o instanceof WallSide other && other != but && !other.equals(but.reversed())) {
        near.add(other);
      }
    }
    return near;
  }
}
