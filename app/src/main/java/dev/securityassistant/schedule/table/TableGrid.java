package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.schedule.shape.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The ruling lines of a table: the cell around a point is found by looking in all four directions.
 */
final class TableGrid {

  private static final double SHORTEST = 3;

  /** Slack in points where rules should meet. */
  private static final double SLACK = 0.8;

  /** Step in points over a rule into the next cell, beyond the slack. */
  static final double STEP = 1.2;

  /** A level or plumb line, at one coordinate, over a stretch of the other. */
  private record Rule(double at, double from, double to) {}

  private final List<Rule> level = new ArrayList<>();
  private final List<Rule> plumb = new ArrayList<>();

  TableGrid(Ink ink, Box zone) {
    for (Polyline line : ink.touching(zone)) {
      if (!line.curved()) {
        for (int i = line.closed() ? 0 : 1; i < line.size(); i++) {
          int last = i == 0 ? line.size() - 1 : i - 1;
          add(line.x(last), line.y(last), line.x(i), line.y(i));
        }
      }
    }
  }

  private void add(double ax, double ay, double bx, double by) {
    if (Math.abs(ay - by) < 0.3 && Math.abs(ax - bx) > SHORTEST) {
      level.add(new Rule((ay + by) / 2, Math.min(ax, bx), Math.max(ax, bx)));
    } else if (Math.abs(ax - bx) < 0.3 && Math.abs(ay - by) > SHORTEST) {
      plumb.add(new Rule((ax + bx) / 2, Math.min(ay, by), Math.max(ay, by)));
    }
  }

  /** The cell around a point; empty where it is open at a side. */
  Optional<Box> cell(double x, double y) {
    double x0 = before(plumb, x, y);
    double x1 = after(plumb, x, y);
    double y0 = before(level, y, x);
    double y1 = after(level, y, x);
    return Double.isFinite(x0) && Double.isFinite(x1) && Double.isFinite(y0) && Double.isFinite(y1)
        ? Optional.of(new Box(x0, y0, x1, y1))
        : Optional.empty();
  }

  private static double before(List<Rule> rules, double at, double across) {
    double best = Double.NEGATIVE_INFINITY;
    for (Rule rule : rules) {
      if (rule.at <= at && rule.at > best && crosses(rule, across)) {
        best = rule.at;
      }
    }
    return best;
  }

  private static double after(List<Rule> rules, double at, double across) {
    double best = Double.POSITIVE_INFINITY;
    for (Rule rule : rules) {
      if (rule.at > at && rule.at < best && crosses(rule, across)) {
        best = rule.at;
      }
    }
    return best;
  }

  private static boolean crosses(Rule rule, double across) {
    return rule.from - SLACK <= across && rule.to + SLACK >= across;
  }
}
