package dev.securityassistant.schedule.wall;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.wall.WallSide.Companion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Finds the walls of a plan: straight lines that have one close parallel companion or hatching
 * along them, what goes on in line with them, and chains of hatching. Tiles and stair treads have
 * companions on both sides and are none.
 */
public final class Walls {

  private static final double SHORTEST = 14;
  private static final double SHORTEST_PIECE = 3;
  private static final double SHARE = 0.4;

  /** Length of a line that is no frame of a label, so that what goes on in line with it is wall. */
  private static final double LONG = 30;

  /** The widest gap that is closed: the widest opening with what hides the wall beside it. */
  private static final double WIDER = 1.4;

  /** How far off its box a symbol's frame may be drawn, in points. */
  private static final double FRAME = 1.5;

  private final List<WallSide> sides;
  private final HPRtree all = new HPRtree();
  private final HatchedFaces hatched;

  private Walls(List<WallSide> sides, List<Wall> hatching) {
    this.sides = sides;
    this.hatched = new HatchedFaces(hatching);
    sides.forEach(s -> all.insert(s.envelope(), s));
    all.build();
  }

  /**
   * The walls of a sheet; gaps for doors count as wall, since a closed leaf parts two rooms.
   *
   * @param symbols boxes of symbols, whose frames are no walls
   */
  public static List<Wall> of(
      Sheet sheet, Hatching hatching, List<Opening> openings, List<Box> symbols) {
    List<WallSide> sides =
        sheet.lines().stream()
            .filter(l -> !l.curved() && isDrawn(l.paint()))
            .flatMap(l -> WallSide.of(l).stream())
            .filter(s -> s.length() >= SHORTEST_PIECE && !isFrame(s, symbols))
            .toList();
    List<Wall> walls = new ArrayList<>(hatching.walls());
    walls.addAll(new Walls(sides, hatching.walls()).find(openings));
    walls.addAll(HatchedEnds.closed(hatching.ends(), walls, Hatching.WIDEST_GAP));
    return walls;
  }

  /** Whether a line runs on the edges of these boxes all along. */
  private static boolean isFrame(WallSide side, List<Box> symbols) {
    int steps = (int) Math.ceil(side.length() / SHORTEST_PIECE);
    for (int i = 0; i <= steps; i++) {
      double t = (double) i / steps;
      double x = side.a().x + t * (side.b().x - side.a().x);
      double y = side.a().y + t * (side.b().y - side.a().y);
      if (symbols.stream().noneMatch(b -> isOnEdge(b, x, y))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnEdge(Box box, double x, double y) {
    double across = Math.max(box.x0() - x, x - box.x1());
    double along = Math.max(box.y0() - y, y - box.y1());
    return Math.abs(Math.max(across, along)) <= FRAME;
  }

  private static double widest(List<Opening> openings) {
    return openings.stream().mapToDouble(Opening::width).max().orElse(LONG) * WIDER;
  }

  private static boolean isDrawn(Paint paint) {
    return !paint.dashed() && (paint.stroked() || paint.filled());
  }

  private List<Wall> find(List<Opening> openings) {
    Set<WallSide> faces = new LinkedHashSet<>();
    sides.stream()
        .filter(s -> s.length() >= SHORTEST)
        .filter(s -> isFace(s) || s.length() >= LONG && hatched.isFace(s))
        .forEach(faces::add);
    List<Wall> walls = new ArrayList<>();
    double widest = widest(openings);
    Deque<WallSide> open =
        new ArrayDeque<>(faces.stream().filter(f -> f.length() >= LONG).toList());
    while (!open.isEmpty()) {
      WallSide face = open.poll();
      for (WallSide next : near(face, widest)) {
        Wall gap = face.gap(next, next.length() < LONG ? WallSide.THICKEST : widest);
        if (gap != null) {
          if (gap.length() <= WallSide.THICKEST) {
            walls.add(gap);
          }
          if (faces.add(next)) {
            open.add(next);
          }
        }
      }
    }
    walls.addAll(new WallGaps(faces, LONG, widest).closed(openings));
    faces.forEach(f -> walls.add(f.wall()));
    return walls;
  }

  /**
   * Companions of one side.
   *
   * @param left distance of the nearest on the left; infinite where none is there
   * @param right distance of the nearest on the right
   */
  private record Company(List<WallSide> sides, double left, double right) {

    /** Whether the next lines on both sides are equally far off, as in a pattern. */
    boolean even() {
      return Math.min(left, right) > 0.8 * Math.max(left, right) && Double.isFinite(left + right);
    }
  }

  /**
   * Whether a line is a wall's: it has company and is not one of many at even distances, nor the
   * outermost of those.
   */
  private boolean isFace(WallSide side) {
    Company company = company(side);
    return !company.even() && company.sides.stream().anyMatch(c -> !company(c).even());
  }

  /** Its companions; those in one line, as where doors or a coarse scan cut it, count as one. */
  private Company company(WallSide side) {
    List<Companion> near = new ArrayList<>();
    for (WallSide other : near(side, WallSide.THICKEST)) {
      Companion companion = other.length() < SHORTEST ? null : side.companion(other);
      if (companion != null) {
        near.add(companion);
      }
    }
    double left = Double.POSITIVE_INFINITY;
    double right = Double.POSITIVE_INFINITY;
    List<WallSide> company = new ArrayList<>();
    for (Companion one : near) {
      double along = near.stream().filter(one::inLineWith).mapToDouble(Companion::overlap).sum();
      if (along > SHARE * side.length()) {
        left = one.off() < 0 ? Math.min(left, -one.off()) : left;
        right = one.off() > 0 ? Math.min(right, one.off()) : right;
        company.add(one.line());
      }
    }
    return new Company(company, left, right);
  }

  private List<WallSide> near(WallSide side, double within) {
    Envelope around = side.envelope();
    around.expandBy(within);
    List<WallSide> near = new ArrayList<>();
    for (Object o : all.query(around)) {
      if (o instanceof WallSide other && other != side) {
        near.add(other);
      }
    }
    return near;
  }
}
