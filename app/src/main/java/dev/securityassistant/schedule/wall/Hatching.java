package dev.securityassistant.schedule.wall;

import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Point;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Walls that are drawn by their hatching alone: short parallel strokes on a slant, evenly spaced.
 * The chain of their middles is the wall's middle line.
 */
public final class Hatching {

  private static final double SHORTEST = 2.5;
  private static final double LONGEST = 30;
  private static final double WIDEST_SPACING = 13;

  /** The widest gap in a hatched wall that is closed, and how far the next stroke may be off. */
  static final double WIDEST_GAP = 30;

  private static final double IN_LINE = 3;

  /** How far the strokes beside the last one of a chain are from it, in the mean. */
  private static final double LAST = 2;

  /** Largest angle between strokes of one hatching, radians. */
  private static final double PARALLEL = 0.05;

  /** By how much the end of a stroke is off where it is traced from pixels, in points. */
  private static final double PIXEL = 0.5;

  /** Points of a traced line of which one stroke is a part. */
  private static final int MOST_POINTS = 5;

  private static final double UNEVEN = 1.5;
  private static final double UNEVEN_IN_PIXELS = 2;

  private final Set<Polyline> strokes = new HashSet<>();
  private final List<Wall> walls = new ArrayList<>();
  private final List<Wall> ends = new ArrayList<>();

  private record Stroke(Polyline line, Point middle, double angle, double length) {

    boolean follows(Stroke other) {
      double turn = Math.abs(angle - other.angle);
      double distance = middle.distance(other.middle);
      boolean pixels = line.paint().origin() == Origin.PIXELS;
      double uneven = pixels ? UNEVEN_IN_PIXELS : UNEVEN;
      return Math.min(turn, Math.PI - turn)
              < PARALLEL + (pixels ? PIXEL / Math.min(length, other.length) : 0)
          && distance > 0.5
          && distance < WIDEST_SPACING
          && length < uneven * other.length
          && other.length < uneven * length;
    }
  }

  /** The hatching among these lines. */
  public Hatching(List<Polyline> lines) {
    HPRtree tree = new HPRtree();
    List<Stroke> slanted = new ArrayList<>();
    for (Polyline line : lines) {
      Stroke stroke = stroke(line);
      if (stroke != null) {
        slanted.add(stroke);
        tree.insert(line.size() == 2 ? envelope(line) : around(stroke.middle), stroke);
      }
    }
    tree.build();
    Map<Stroke, Point> before = new LinkedHashMap<>();
    for (Stroke stroke : slanted) {
      List<Stroke> next = near(tree, stroke, WIDEST_SPACING);
      next.removeIf(o -> !stroke.follows(o));
      if (next.size() >= 2) {
        strokes.add(stroke.line);
        next.forEach(o -> walls.add(new Wall(stroke.middle, o.middle, 2)));
        before.put(stroke, middle(next));
      }
    }
    before.forEach((stroke, others) -> goOn(stroke, others, tree));
  }

  private static List<Stroke> near(HPRtree tree, Stroke stroke, double reach) {
    Envelope near = around(stroke.middle);
    near.expandBy(reach);
    List<Stroke> found = new ArrayList<>();
    for (Object o : tree.query(near)) {
      if (o instanceof Stroke other && other != stroke) {
        found.add(other);
      }
    }
    return found;
  }

  private static Point middle(List<Stroke> strokes) {
    return new Point(
        strokes.stream().mapToDouble(s -> s.middle.x()).average().orElseThrow(),
        strokes.stream().mapToDouble(s -> s.middle.y()).average().orElseThrow());
  }

  /**
   * Closes the gap behind the last stroke of a chain where the hatching goes on in line with it: a
   * scan loses strokes where walls meet, and under tags.
   *
   * @param others the middle of the strokes beside it, which for the last one are on one side
   */
  private void goOn(Stroke stroke, Point others, HPRtree tree) {
    double dx = stroke.middle.x() - others.x();
    double dy = stroke.middle.y() - others.y();
    double step = Math.hypot(dx, dy);
    if (step < LAST) {
      return;
    }
    Stroke next =
        near(tree, stroke, WIDEST_GAP).stream()
            .filter(o -> strokes.contains(o.line))
            .filter(o -> along(stroke, o, dx / step, dy / step) > 0)
            .filter(o -> Math.abs(along(stroke, o, -dy / step, dx / step)) < IN_LINE)
            .min(Comparator.comparingDouble(o -> o.middle.distance(stroke.middle)))
            .orElse(null);
    if (next != null) {
      walls.add(new Wall(stroke.middle, next.middle, 2));
    } else if (near(tree, stroke, WIDEST_SPACING).stream()
        .filter(o -> strokes.contains(o.line))
        .allMatch(o -> along(stroke, o, dx / step, dy / step) < 0)) {
      ends.add(new Wall(others, stroke.middle, 2));
    }
  }

  private static double along(Stroke from, Stroke to, double dx, double dy) {
    return (to.middle.x() - from.middle.x()) * dx + (to.middle.y() - from.middle.y()) * dy;
  }

  /**
   * A line as a stroke of a hatching; null where it is none. Traced from pixels, such strokes often
   * hang together with pieces of the wall's outlines: then their slanted part is taken.
   */
  private static @Nullable Stroke stroke(Polyline line) {
    boolean hook =
        line.size() <= MOST_POINTS && !line.closed() && line.paint().origin() == Origin.PIXELS;
    if (line.size() != 2 && !hook || !line.paint().stroked() || line.paint().dashed()) {
      return null;
    }
    Stroke longest = null;
    for (int i = 1; i < line.size(); i++) {
      double dx = line.x(i) - line.x(i - 1);
      double dy = line.y(i) - line.y(i - 1);
      double length = Math.hypot(dx, dy);
      double slant = Math.min(Math.abs(dx), Math.abs(dy)) / Math.max(length, 1e-9);
      boolean first = longest == null || length > longest.length;
      if (first && length >= SHORTEST && length <= LONGEST && slant > 0.3) {
        double angle = Math.atan2(dy, dx);
        Point middle = new Point((line.x(i) + line.x(i - 1)) / 2, (line.y(i) + line.y(i - 1)) / 2);
        longest = new Stroke(line, middle, angle < 0 ? angle + Math.PI : angle, length);
      }
    }
    return longest;
  }

  private static Envelope envelope(Polyline line) {
    return new Envelope(line.x(0), line.x(1), line.y(0), line.y(1));
  }

  private static Envelope around(Point p) {
    return new Envelope(p.x(), p.x(), p.y(), p.y());
  }

  /** Middle lines of the hatched walls. */
  List<Wall> walls() {
    return Collections.unmodifiableList(walls);
  }

  /** Where hatching ends in the open: the last piece of each chain, towards its end. */
  List<Wall> ends() {
    return Collections.unmodifiableList(ends);
  }

  /** Whether a line is one stroke of a hatching. */
  public boolean contains(Polyline line) {
    return strokes.contains(line);
  }
}
