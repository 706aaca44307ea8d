package dev.securityassistant.schedule;

import dev.securityassistant.drawing.Polyline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Walls that are drawn by their hatching alone: short parallel strokes on a slant, evenly spaced.
 * The chain of their middles is the wall's middle line.
 */
final class Hatching {

  private static final double SHORTEST = 2.5;
  private static final double LONGEST = 30;
  private static final double WIDEST_SPACING = 13;

  private final Set<Polyline> strokes = new HashSet<>();
  private final List<Wall> walls = new ArrayList<>();

  private record Stroke(Polyline line, Point middle, double angle, double length) {

    boolean follows(Stroke other) {
      double turn = Math.abs(angle - other.angle);
      double distance = middle.distance(other.middle);
      return Math.min(turn, Math.PI - turn) < 0.05
          && distance > 0.5
          && distance < WIDEST_SPACING
          && length < 1.5 * other.length
          && other.length < 1.5 * length;
    }
  }

  /** The hatching among these lines. */
  Hatching(List<Polyline> lines) {
    HPRtree tree = new HPRtree();
    List<Stroke> slanted = new ArrayList<>();
    for (Polyline line : lines) {
      if (line.size() == 2 && line.paint().stroked() && !line.paint().dashed()) {
        double dx = line.x(1) - line.x(0);
        double dy = line.y(1) - line.y(0);
        double length = Math.hypot(dx, dy);
        double slant = Math.min(Math.abs(dx), Math.abs(dy)) / Math.max(length, 1e-9);
        if (length >= SHORTEST && length <= LONGEST && slant > 0.3) {
          double angle = Math.atan2(dy, dx);
          Stroke stroke =
              new Stroke(
                  line,
                  new Point((line.x(0) + line.x(1)) / 2, (line.y(0) + line.y(1)) / 2),
                  angle < 0 ? angle + Math.PI : angle,
                  length);
          slanted.add(stroke);
          tree.insert(new Envelope(line.x(0), line.x(1), line.y(0), line.y(1)), stroke);
        }
      }
    }
    tree.build();
    for (Stroke stroke : slanted) {
      Envelope near =
          new Envelope(stroke.middle.x(), stroke.middle.x(), stroke.middle.y(), stroke.middle.y());
      near.expandBy(WIDEST_SPACING);
      List<Stroke> next = new ArrayList<>();
      for (Object o : tree.query(near)) {
        if (o instanceof Stroke other && other != stroke && stroke.follows(other)) {
          next.add(other);
        }
      }
      if (next.size() >= 2) {
        strokes.add(stroke.line);
        next.forEach(o -> walls.add(new Wall(stroke.middle, o.middle, 2)));
      }
    }
  }

  /** Middle lines of the hatched walls. */
  List<Wall> walls() {
    return Collections.unmodifiableList(walls);
  }

  /** Whether a line is one stroke of a hatching. */
  boolean contains(Polyline line) {
    return strokes.contains(line);
  }
}
