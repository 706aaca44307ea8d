package dev.securityassistant.drawing.raster;

import java.util.Arrays;
import java.util.List;

/** How much of a quarter of a circle is drawn in ink. */
final class ArcInk {

  /** Angles from the tip at which an arc is tried first; most that are none fail here. */
  private static final double[] PROBES = {0.25, 0.5, 0.125, 0.375, 0.625, 0.75, 0.875};

  private static final double[] COS =
      Arrays.stream(PROBES).map(p -> Math.cos(p * Math.PI / 2)).toArray();
  private static final double[] SIN =
      Arrays.stream(PROBES).map(p -> Math.sin(p * Math.PI / 2)).toArray();

  private static final int MISSES = 1;
  private static final int MOST = 12;
  private static final double BEYOND_FROM = Math.toRadians(15);
  private static final double BEYOND_TO = Math.toRadians(50);
  private static final double CLEAR = 0.15;
  private static final int RINGS = 4;
  private static final double DRAWN = 0.9;
  private static final double LEAST_CHANCE = 0.05;
  private static final double MOST_CHANCE = 0.8;
  private static final double APART = 3;

  private final Ink ink;

  ArcInk(Ink ink) {
    this.ink = ink;
  }

  /** Whether it may be drawn: ink is at places all along it, but for one. Asked most often. */
  boolean mayBe(QuarterArc arc, int reach) {
    int missed = 0;
    for (int i = 0; i < PROBES.length; i++) {
      double dx = arc.tipX() * COS[i] - arc.side() * arc.tipY() * SIN[i];
      double dy = arc.tipY() * COS[i] + arc.side() * arc.tipX() * SIN[i];
      if (!near(arc, dx, dy, arc.radius(), reach) && ++missed > MISSES) {
        return false;
      }
    }
    return true;
  }

  /** Share of the arc that is drawn, within {@code reach} pixels of it to either side, 0 to 1. */
  double share(QuarterArc arc, int reach) {
    return share(arc, 0, Math.PI / 2, 0, reach);
  }

  /**
   * How much likelier its ink is where an arc is drawn than where it only crosses what is drawn
   * around, as a logarithm; pixels that touch count as one finding.
   */
  double evidence(QuarterArc arc) {
    double chance = Math.clamp(1.5 * shareBeside(arc), LEAST_CHANCE, MOST_CHANCE);
    double findings = arc.radius() * Math.PI / 2 / APART;
    double on = share(arc, 1);
    return findings
        * (on * Math.log(DRAWN / chance) + (1 - on) * Math.log((1 - DRAWN) / (1 - chance)));
  }

  /** Share of ink on arcs with the same centre a little further in and out, 0 to 1. */
  private double shareBeside(QuarterArc arc) {
    double sum = 0;
    for (int ring = 1; ring <= RINGS; ring++) {
      double off = arc.width() + 2.5 * ring;
      sum += share(arc, CLEAR, Math.PI / 2 - CLEAR, off, 1);
      sum += share(arc, CLEAR, Math.PI / 2 - CLEAR, -Math.min(off, arc.radius() / 2), 1);
    }
    return sum / (2 * RINGS);
  }

  /** Share of ink where the circle would go on beyond the leaf's tip, 0 to 1. */
  double shareBeyondTip(QuarterArc arc) {
    return share(arc, -BEYOND_TO, -BEYOND_FROM, 0, 1);
  }

  /** Share of ink along the leaf, 0 to 1. */
  double leafShare(QuarterArc arc) {
    int steps = (int) Math.max(4, arc.radius());
    int on = 0;
    for (int i = 0; i < steps; i++) {
      double r = (i + 0.5) / steps * arc.radius();
      boolean seen = false;
      for (int off = -1; off <= 1; off++) {
        seen |=
            ink.at(
                (int) Math.floor(arc.cx() + r * arc.tipX() - off * arc.tipY()),
                (int) Math.floor(arc.cy() + r * arc.tipY() + off * arc.tipX()));
      }
      on += seen ? 1 : 0;
    }
    return (double) on / steps;
  }

  /** Thickness of the line, median along the arc. */
  double width(QuarterArc arc) {
    int[] widths = new int[PROBES.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = across(arc, PROBES[i] * Math.PI / 2).length();
    }
    Arrays.sort(widths);
    return Math.max(1, widths[widths.length / 2]);
  }

  /** Takes an arc and its leaf out of ink, but for the places where other ink crosses. */
  void erase(QuarterArc arc) {
    boolean upright = Math.abs(arc.tipY()) > Math.abs(arc.tipX());
    List<Stroke> leaf = List.of(arc.leaf().forward());
    new StraightStrokes(upright ? List.of() : leaf, upright ? leaf : List.of()).eraseFrom(ink);
    int steps = (int) Math.ceil(arc.radius() * Math.PI);
    for (int i = 0; i <= steps; i++) {
      double angle = i * Math.PI / 2 / steps;
      Run run = across(arc, angle);
      if (run.length() <= arc.width() + 2) {
        for (double off = run.from(); off <= run.to(); off += 0.5) {
          double scale = 1 + off / arc.radius();
          ink.set(
              (int) Math.floor(arc.cx() + scale * (arc.x(angle) - arc.cx())),
              (int) Math.floor(arc.cy() + scale * (arc.y(angle) - arc.cy())),
              false);
        }
      }
    }
  }

  /** Ink across an arc, from and to so many pixels further out than it; none where to is less. */
  private record Run(int from, int to) {

    int length() {
      return Math.max(0, to - from + 1);
    }
  }

  private Run across(QuarterArc arc, double angle) {
    double dx = (arc.x(angle) - arc.cx()) / arc.radius();
    double dy = (arc.y(angle) - arc.cy()) / arc.radius();
    int start = 0;
    for (int off : new int[] {0, 1, -1}) {
      if (at(arc, angle, off, dx, dy)) {
        start = off;
        break;
      }
    }
    int from = start;
    while (from > -MOST && at(arc, angle, from, dx, dy)) {
      from--;
    }
    int to = start;
    while (to < MOST && at(arc, angle, to, dx, dy)) {
      to++;
    }
    return new Run(from + 1, to - 1);
  }

  private boolean at(QuarterArc arc, double angle, int off, double dx, double dy) {
    return ink.at(
        (int) Math.floor(arc.x(angle) + off * dx), (int) Math.floor(arc.y(angle) + off * dy));
  }

  /**
   * Share of a part of the circle that is drawn; turns step by step, which is cheaper than sines.
   */
  private double share(QuarterArc arc, double from, double to, double off, int reach) {
    int steps = (int) Math.max(4, (to - from) * arc.radius());
    double step = (to - from) / steps;
    double cosStep = Math.cos(step);
    double sinStep = Math.sin(step);
    double cos = Math.cos(from + step / 2);
    double sin = Math.sin(from + step / 2);
    int on = 0;
    for (int i = 0; i < steps; i++) {
      double dx = arc.tipX() * cos - arc.side() * arc.tipY() * sin;
      double dy = arc.tipY() * cos + arc.side() * arc.tipX() * sin;
      on += near(arc, dx, dy, arc.radius() + off, reach) ? 1 : 0;
      double next = cos * cosStep - sin * sinStep;
      sin = sin * cosStep + cos * sinStep;
      cos = next;
    }
    return (double) on / steps;
  }

  /** Whether there is ink in a direction at a distance from the centre, give or take the reach. */
  private boolean near(QuarterArc arc, double dx, double dy, double distance, int reach) {
    for (double r = distance - reach; r <= distance + reach; r++) {
      if (ink.at((int) (arc.cx() + r * dx), (int) (arc.cy() + r * dy))) {
        return true;
      }
    }
    return false;
  }
}
