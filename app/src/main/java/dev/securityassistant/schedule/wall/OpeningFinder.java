package dev.securityassistant.schedule.wall;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Point;
import java.util.ArrayList;
import java.util.List;

/** Finds doors by their swings: quarter circles whose centre is the hinge. */
public final class OpeningFinder {

  private static final double SMALLEST_LEAF = 5;
  private static final double TOO_SMALL = 0.45;
  private static final double LARGEST_LEAF = 60;

  private final Ink ink;

  /** Finds doors in this ink. */
  public OpeningFinder(Ink ink) {
    this.ink = ink;
  }

  /** Doors of the sheet whose ink it is; two leaves that meet are one door of two. */
  public List<Opening> find(Sheet sheet) {
    List<Opening> leaves = new ArrayList<>();
    for (Polyline line : sheet.lines()) {
      Opening leaf = leaf(line);
      if (leaf != null
          && leaves.stream()
              .noneMatch(o -> o.a().distance(leaf.a()) < 0.5 && o.b().distance(leaf.b()) < 0.5)) {
        leaves.add(leaf);
      }
    }
    double[] widths = leaves.stream().mapToDouble(Opening::width).sorted().toArray();
    double least = widths.length == 0 ? 0 : TOO_SMALL * widths[widths.length / 2];
    return Opening.pair(leaves.stream().filter(l -> l.width() >= least).toList());
  }

  private @org.jspecify.annotations.Nullable Opening leaf(Polyline line) {
    int n = line.size();
    if (n < 4 || line.closed() || line.paint().filled() || !(line.curved() || n >= 6)) {
      return null;
    }
    Point p = new Point(line.x(0), line.y(0));
    Point q = new Point(line.x(n - 1), line.y(n - 1));
    double radius = p.distance(q) / Math.sqrt(2);
    if (radius < SMALLEST_LEAF || radius > LARGEST_LEAF) {
      return null;
    }
    Point m = p.middle(q);
    for (int side = -1; side <= 1; side += 2) {
      Point hinge =
          new Point(m.x() - side * (q.y() - p.y()) / 2, m.y() + side * (q.x() - p.x()) / 2);
      if (round(line, hinge, radius)) {
        return opening(hinge, p, q, radius);
      }
    }
    return null;
  }

  private static boolean round(Polyline line, Point hinge, double radius) {
    for (int i = 0; i < line.size(); i++) {
      if (Math.abs(hinge.distance(new Point(line.x(i), line.y(i))) - radius) > 0.04 * radius) {
        return false;
      }
    }
    return true;
  }

  /**
   * The leaf is drawn from the hinge to one end of the arc; the gap lies between the hinge and the
   * other end.
   */
  private Opening opening(Point hinge, Point p, Point q, double radius) {
    boolean leafToP = leafness(hinge, p, radius) >= leafness(hinge, q, radius);
    Point tip = leafToP ? p : q;
    Point latch = leafToP ? q : p;
    return new Opening(hinge, latch, tip, 1);
  }

  private double leafness(Point hinge, Point end, double radius) {
    Box around = Box.of(hinge.x(), hinge.y(), end.x(), end.y()).grow(0.15 * radius);
    double best = 0;
    for (Polyline line : ink.within(around)) {
      if (line.size() <= 6 && !line.curved()) {
        best = Math.max(best, line.box().longerSide() / radius);
      }
    }
    return best;
  }
}
