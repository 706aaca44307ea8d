package dev.securityassistant.schedule.wall;

import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Point;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** A straight line that may be one of a wall's two outlines, in reading coordinates. */
record WallSide(Coordinate a, Coordinate b, Paint ink) {

  private static final double THINNEST = 1.2;

  /** Thickest wall, in points. */
  static final double THICKEST = 10;

  /** By how much lines in parallel may come nearer to each other, in points. */
  private static final double PARALLEL = 0.5;

  private static final double STEEPEST = 0.03;

  private static final Paint NO_INK =
      new Paint(Paint.NONE, Paint.NONE, 0, false, null, Origin.CONTENT);

  /** Cosine of the least angle of lines that cross. */
  private static final double STEEPEST_CROSSING = 0.2;

  /**
   * A line that runs beside another one.
   *
   * @param off its distance, negative on the left
   * @param overlap length of the other that it runs along
   */
  record Companion(WallSide line, double off, double overlap) {

    boolean inLineWith(Companion other) {
      return Math.abs(off - other.off) < PARALLEL;
    }
  }

  /** The straight pieces of a line of one pen. */
  static List<WallSide> of(Polyline line) {
    List<WallSide> sides = new ArrayList<>();
    int n = line.size();
    for (int i = 0; i < (line.closed() ? n : n - 1); i++) {
      int j = (i + 1) % n;
      sides.add(
          new WallSide(
              new Coordinate(line.x(i), line.y(i)),
              new Coordinate(line.x(j), line.y(j)),
              line.paint()));
    }
    return sides;
  }

  /** The gap of an opening, drawn with no pen. */
  static WallSide of(Opening opening) {
    return new WallSide(
        new Coordinate(opening.a().x(), opening.a().y()),
        new Coordinate(opening.b().x(), opening.b().y()),
        NO_INK);
  }

  double length() {
    return a.distance(b);
  }

  Envelope envelope() {
    return new Envelope(a, b);
  }

  /** As one side of a wall. */
  Wall wall() {
    return wall(1);
  }

  /** As a wall of one side or two. */
  Wall wall(int count) {
    return new Wall(new Point(a.x, a.y), new Point(b.x, b.y), count);
  }

  /** A line of the same pen elsewhere. */
  WallSide between(Coordinate from, Coordinate to) {
    return new WallSide(from, to, ink);
  }

  /** How another line goes along this one; null where it does not, or not in parallel. */
  @Nullable Companion companion(WallSide other) {
    double s = along(other.a);
    double t = along(other.b);
    double from = Math.max(0, Math.min(s, t));
    double overlap = Math.min(length(), Math.max(s, t)) - from;
    if (overlap <= 0 || !other.ink.samePen(ink)) {
      return null;
    }
    double slope = (across(other.b) - across(other.a)) / (t - s);
    double off = across(other.a) + (from + overlap / 2 - s) * slope;
    return Math.abs(slope) * overlap < PARALLEL
            && Math.abs(slope) < STEEPEST
            && Math.abs(off) >= THINNEST
            && Math.abs(off) <= THICKEST
        ? new Companion(other, off, overlap)
        : null;
  }

  /**
   * The gap between this line and another that goes on in the same line; null where none does.
   * Walls that meet this one from the side, and letters over it, leave such gaps.
   *
   * @param widest widest gap, points
   */
  @Nullable Wall gap(WallSide other, double widest) {
    double s = along(other.a);
    double t = along(other.b);
    boolean ahead = Math.min(s, t) >= length() - PARALLEL;
    boolean behind = Math.max(s, t) <= PARALLEL;
    if (!other.ink.samePen(ink) || !ahead && !behind) {
      return null;
    }
    Coordinate end = ahead ? b : a;
    Coordinate next = ahead == s < t ? other.a : other.b;
    Coordinate far = ahead == s < t ? other.b : other.a;
    boolean inLine =
        Math.abs(across(next)) < PARALLEL
            && Math.abs(across(far) - across(next)) < STEEPEST * other.length() + PARALLEL;
    return inLine && end.distance(next) <= widest
        ? new Wall(new Point(end.x, end.y), new Point(next.x, next.y), 1)
        : null;
  }

  /** The same line the other way round. */
  WallSide reversed() {
    return new WallSide(b, a, ink);
  }

  /** The place in line with it, this far beyond its second end. */
  Coordinate beyond(double distance) {
    double t = distance / length();
    return new Coordinate(b.x + t * (b.x - a.x), b.y + t * (b.y - a.y));
  }

  /** Whether another line goes across its direction. */
  boolean crosses(WallSide other) {
    double across = (b.x - a.x) * (other.b.x - other.a.x) + (b.y - a.y) * (other.b.y - other.a.y);
    return Math.abs(across) < STEEPEST_CROSSING * length() * other.length();
  }

  /**
   * Where this line, going on beyond its second end, meets another one that lies across its way;
   * null where it passes that.
   *
   * @param slack by how much it may pass the other's ends, points
   */
  @Nullable Coordinate meets(WallSide other, double slack) {
    if (!crosses(other)) {
      return null;
    }
    double from = across(other.a);
    double to = across(other.b);
    if (Math.min(from, to) > slack || Math.max(from, to) < -slack) {
      return null;
    }
    double t = from == to ? 0 : Math.clamp(from / (from - to), 0, 1);
    double ahead = along(other.a) + t * (along(other.b) - along(other.a)) - length();
    return ahead >= -slack ? beyond(Math.max(0, ahead)) : null;
  }

  /**
   * Where another line goes on in line with this one beyond its second end; null where it does not.
   *
   * @param beside how far beside this line it may go on, points; 0 where only what is drawn with
   *     the same pen and in one line counts
   */
  @Nullable Coordinate goesOn(WallSide other, double beside) {
    double s = along(other.a);
    double t = along(other.b);
    Coordinate next = s < t ? other.a : other.b;
    double gap = Math.min(s, t) - length();
    boolean inLine =
        Math.abs(across(next)) < PARALLEL + beside + STEEPEST / 2 * gap
            && Math.abs(across(other.b) - across(other.a)) < STEEPEST * other.length() + PARALLEL;
    return gap >= -PARALLEL && inLine && (beside > 0 || other.ink.samePen(ink)) ? next : null;
  }

  /** How far along this line a place lies, from its first end; points. */
  double along(Coordinate p) {
    return ((p.x - a.x) * (b.x - a.x) + (p.y - a.y) * (b.y - a.y)) / length();
  }

  /** How far beside this line a place lies, negative on the left; points. */
  double across(Coordinate p) {
    return ((p.y - a.y) * (b.x - a.x) - (p.x - a.x) * (b.y - a.y)) / length();
  }
}
