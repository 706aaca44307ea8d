package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.shape.Shape;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/** The circles at the ends of grid lines, whose letters are no devices. */
final class GridBubbles {

  /** Shortest grid line, as part of the sheet's longer side. */
  private static final double SHORTEST = 0.2;

  private static final double TOUCH = 2;

  private final HPRtree ends = new HPRtree();

  GridBubbles(Sheet sheet) {
    double shortest = SHORTEST * Math.max(sheet.width(), sheet.height());
    for (Polyline line : sheet.lines()) {
      if (line.size() == 2 && line.length() > shortest) {
        insert(line.x(0), line.y(0), line.x(1), line.y(1));
        insert(line.x(1), line.y(1), line.x(0), line.y(0));
      }
    }
    ends.build();
  }

  /** The end of a grid line, and where the line comes from. */
  private record End(double x, double y, double fromX, double fromY) {}

  private void insert(double x, double y, double fromX, double fromY) {
    ends.insert(new Envelope(x, x, y, y), new End(x, y, fromX, fromY));
  }

  /** Whether a long line that points at the circle's centre ends on it. */
  boolean isBubble(Polyline line, Shape shape) {
    if (shape != Shape.CIRCLE && shape != Shape.HEXAGON) {
      return false;
    }
    Box box = line.box();
    double radius = box.width() / 2;
    Box near = box.grow(TOUCH);
    return ends.query(new Envelope(near.x0(), near.x1(), near.y0(), near.y1())).stream()
        .anyMatch(o ->
            o instanceof End end
                && Math.abs(Math.hypot(end.x - box.centerX(), end.y - box.centerY()) - radius)
                    < TOUCH
                && pointsAt(end, box.centerX(), box.centerY(), 0.3 * radius));
  }

  private static boolean pointsAt(End end, double x, double y, double within) {
    double dx = end.x - end.fromX;
    double dy = end.y - end.fromY;
    double off = Math.abs((x - end.fromX) * dy - (y - end.fromY) * dx) / Math.hypot(dx, dy);
    return off < within && (x - end.x) * dx + (y - end.y) * dy > 0;
  }
}
