package dev.securityassistant.schedule.wall;

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

  /**
   * What stands in for wall: one piece for each outline that ends in the open, and openings shut
   * with the wall beside them up to what is seen of it next.
   */
  List<Wall> closed(List<Opening> openings) {
    List<WallSide> gaps = openings.stream().map(WallSide::of).toList();
    List<WallSide> whole =
        new ArrayList<>(
            gaps.stream()
                .map(g -> g.between(besideOpening(g.reversed(), gaps), besideOpening(g, gaps)))
                .toList());
    List<Wall> closed = new ArrayList<>(whole.stream().map(w -> w.wall(2)).toList());
    List<WallSide> loose = new ArrayList<>();
    for (WallSide side : sides) {
      for (WallSide outward : List.of(side, side.reversed())) {
        Coordinate to = inLine(outward);
        if (to == null) {
          loose.add(outward);
        } else {
          whole.add(outward.between(outward.b(), to));
          closed.add(outward.between(outward.b(), to).wall());
        }
      }
    }
    for (WallSide outward : loose) {
      Coordinate to = across(outward, whole);
      if (to != null && outward.b().distance(to) > MEETS / 4) {
        closed.add(outward.between(outward.b(), to).wall());
      }
    }
    return closed;
  }

  /**
   * Where the wall that is hidden beside an opening ends: at a wall across, at an outline in line,
   * or at another opening. Pieces too short to be sure of count where nothing else is there.
   */
  private Coordinate besideOpening(WallSide gap, List<WallSide> gaps) {
    Coordinate end = gap.b();
    double best = widest;
    double little = JAMB;
    for (WallSide other : near(new Envelope(end, gap.beyond(widest)), CORNER / 2, gap)) {
      boolean sure = other.length() >= shortest;
      Coordinate hit = sure ? gap.meets(other, MEETS) : null;
      Coordinate next = hit == null ? gap.goesOn(other, CORNER / 2) : hit;
      if (next != null && sure) {
        best = Math.min(best, end.distance(next));
      } else if (next != null && end.distance(next) < widest) {
        little = Math.max(little, end.distance(next));
      }
    }
    for (WallSide other : gaps) {
      for (WallSide way : List.of(other, other.reversed())) {
        Coordinate next = way.equals(gap) ? null : gap.goesOn(way, CORNER / 2);
        best = next == null ? best : Math.min(best, end.distance(next));
      }
    }
    return gap.beyond(best < widest ? Math.max(best, JAMB) : little);
  }

  /** Where an outline goes on in line; null where it does not, or another wall comes first. */
  private @Nullable Coordinate inLine(WallSide side) {
    Coordinate end = side.b();
    double best = widest;
    Coordinate to = null;
    for (WallSide other : near(new Envelope(end, side.beyond(widest)), MEETS, side)) {
      Coordinate next = side.goesOn(other, 0);
      boolean mouth = next != null && turnsOff(end, side, MEETS) && turnsOff(next, other, MEETS);
      if (next != null && !mouth && end.distance(next) < best) {
        best = end.distance(next);
        to = next;
      }
    }
    Coordinate before = across(side, List.of());
    return before != null && end.distance(before) < best ? null : to;
  }

  /** Where an outline meets the next wall across its way; null where none is near. */
  private @Nullable Coordinate across(WallSide side, List<WallSide> more) {
    Coordinate end = side.b();
    double best = turnsOff(end, side, CORNER) ? CORNER : widest * ACROSS;
    Coordinate to = null;
    List<WallSide> others = near(new Envelope(end, side.beyond(widest)), MEETS, side);
    others.addAll(more);
    for (WallSide other : others) {
      Coordinate hit = side.meets(other, MEETS);
      if (hit != null && end.distance(hit) < best) {
        best = end.distance(hit);
        to = hit;
      }
    }
    return to;
  }

  /** Whether another wall leaves here. */
  private boolean turnsOff(Coordinate end, WallSide side, double within) {
    return near(new Envelope(end), within, side).stream()
        .anyMatch(o ->
            o.length() >= shortest
                && o.crosses(side)
                && Math.min(end.distance(o.a()), end.distance(o.b())) <= within);
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
