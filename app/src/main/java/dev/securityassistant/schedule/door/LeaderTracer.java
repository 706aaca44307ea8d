package dev.securityassistant.schedule.door;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Point;
import dev.securityassistant.schedule.wall.Hatching;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * Follows leaders: thin lines that start at a tag or a cluster and lead, straight, with elbows or
 * in several pieces, to a cluster or to a place on the plan.
 */
public final class LeaderTracer {

  private static final double LONGEST = 600;
  private static final int MOST_PIECES = 8;
  private static final int MOST_POINTS = 6;

  /** Points of a line with one elbow. */
  private static final int ELBOW = 3;

  private static final int ROUGH = 20;

  private final double touch;
  private final double join;
  private final Fork forks;
  private final List<Polyline> pieces = new ArrayList<>();
  private final HPRtree ends = new HPRtree();

  /**
   * @param hatching strokes that are no leaders
   * @param cells boxes of symbols: lines inside them are no leaders
   * @param color ink of the tags; leaders have about the same
   * @param scale size of the print: 1 where a symbol is 8 points wide
   */
  public LeaderTracer(
      Sheet sheet,
      Hatching hatching,
      List<Box> cells,
      List<Box> excluded,
      int color,
      double scale) {
    this.touch = 1.4 * scale;
    this.join = 0.7 * scale;
    this.forks = new Fork(join);
    for (Polyline line : sheet.lines()) {
      if (isPiece(line, color)
          && !hatching.contains(line)
          && cells.stream().noneMatch(c -> c.grow(0.3).contains(line.box()))
          && excluded.stream().noneMatch(e -> e.contains(line.box()))) {
        pieces.add(line);
        ends.insert(new Envelope(line.x(0), line.x(0), line.y(0), line.y(0)), line);
        int n = line.size() - 1;
        ends.insert(new Envelope(line.x(n), line.x(n), line.y(n), line.y(n)), line);
      }
    }
    ends.build();
  }

  private boolean isPiece(Polyline line, int color) {
    return line.paint().stroked()
        && !line.paint().filled()
        && !line.closed()
        && !line.curved()
        && isPlain(line)
        && line.length() > 1
        && line.length() < LONGEST
        && Paint.alike(line.paint().stroke(), color);
  }

  /** Whether a line has as few corners as leaders have, or more that only show a scan's grain. */
  private boolean isPlain(Polyline line) {
    if (line.size() <= MOST_POINTS || line.size() > ROUGH) {
      return line.size() <= MOST_POINTS;
    }
    Coordinate[] points = new Coordinate[line.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = new Coordinate(line.x(i), line.y(i));
    }
    return DouglasPeuckerSimplifier.simplify(
                new GeometryFactory().createLineString(points), join / 2)
            .getNumPoints()
        <= ELBOW;
  }

  /**
   * Where the leaders that start at this box end: points away from the box, in tracing order. Where
   * one forks it ends.
   */
  List<Point> from(Box start) {
    return tips(start, false);
  }

  /** Where the leaders that start at this box end, all branches followed where they fork. */
  List<Point> branching(Box start) {
    return tips(start, true);
  }

  /** All ends of leaders that start at this box, those at which they fork and those beyond. */
  public List<Point> all(Box start) {
    return Stream.concat(from(start).stream(), branching(start).stream()).distinct().toList();
  }

  private List<Point> tips(Box start, boolean branching) {
    List<Point> tips = new ArrayList<>();
    Set<Polyline> seen = new HashSet<>();
    for (Polyline piece : pieces) {
      if (!seen.contains(piece) && piece.box().distance(start) <= touch) {
        for (int i = 0; i < piece.size(); i++) {
          if (start.distance(piece.x(i), piece.y(i)) <= touch
              && !start.grow(-touch).contains(piece.box())) {
            follow(piece, i, start, branching, seen, tips);
            break;
          }
        }
      }
    }
    return tips;
  }

  /**
   * Where every single line that starts at this box ends, without following it further: the marks
   * of ticks, which may end on a wall.
   */
  List<Point> ends(Box start) {
    List<Point> ends = new ArrayList<>();
    for (Polyline piece : pieces) {
      if (piece.box().distance(start) <= touch && !start.grow(-touch).contains(piece.box())) {
        Point a = new Point(piece.x(0), piece.y(0));
        Point b = new Point(piece.x(piece.size() - 1), piece.y(piece.size() - 1));
        boolean atA = a.distance(start) <= touch;
        if (atA != b.distance(start) <= touch) {
          ends.add(atA ? b : a);
        }
      }
    }
    return ends;
  }

  /** A piece under way and the point at which it was reached; null for the first one. */
  private record Piece(Polyline line, @Nullable Point entry) {

    boolean isEntry(Point p, double within) {
      return entry != null && entry.distance(p) <= within;
    }
  }

  private void follow(
      Polyline first,
      int touching,
      Box start,
      boolean branching,
      Set<Polyline> seen,
      List<Point> tips) {
    Deque<Piece> open = new ArrayDeque<>(List.of(new Piece(first, null)));
    seen.add(first);
    int steps = 0;
    boolean middle = touching > 0 && touching < first.size() - 1;
    while (!open.isEmpty() && steps++ < MOST_PIECES) {
      Piece next = open.poll();
      Polyline piece = next.line;
      for (int end : new int[] {0, piece.size() - 1}) {
        Point p = new Point(piece.x(end), piece.y(end));
        if (start.distance(p.x(), p.y()) <= touch || next.isEntry(p, join)) {
          continue;
        }
        List<Polyline> joined = middle ? List.of() : joined(p, seen);
        List<Polyline> further =
            branching
                ? forks.onward(piece, end, joined)
                : joined.size() == 1 ? joined : List.<Polyline>of();
        for (Polyline one : further) {
          seen.add(one);
          open.add(new Piece(one, p));
        }
        if (further.isEmpty()) {
          tips.add(p);
        }
        for (Polyline one :
            branching && !middle ? branches(piece, end, seen) : List.<Polyline>of()) {
          seen.add(one);
          open.add(new Piece(one, Fork.nearerEnd(one, piece)));
        }
      }
    }
  }

  /** Lines not seen yet that begin on the way to an end of another one and go on from there. */
  private List<Polyline> branches(Polyline piece, int end, Set<Polyline> seen) {
    return ending(piece.box()).stream()
        .filter(l -> !seen.contains(l) && forks.branches(l, piece, end))
        .toList();
  }

  private List<Polyline> joined(Point p, Set<Polyline> seen) {
    return ending(new Box(p.x(), p.y(), p.x(), p.y())).stream()
        .filter(l -> !seen.contains(l))
        .toList();
  }

  /** Lines that end in a box or a little beside it. */
  private List<Polyline> ending(Box box) {
    List<?> lines =
        ends.query(
            new Envelope(box.x0() - join, box.x1() + join, box.y0() - join, box.y1() + join));
    return lines.stream().map(Polyline.class::cast).distinct().toList();
  }
}
