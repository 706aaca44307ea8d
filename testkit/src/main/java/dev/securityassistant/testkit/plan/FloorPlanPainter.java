package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Draws a floor as an architect's background: walls, doors, labels, furniture, grid. */
public final class FloorPlanPainter {

  private final Canvas canvas;
  private final PlanInk ink;
  private final Pen pen;

  public FloorPlanPainter(Canvas canvas, PlanInk ink) {
    this.canvas = canvas;
    this.ink = ink;
    this.pen = Pen.of(ink.line(), ink.weight());
  }

  /** Draws everything; gives the boxes of the room labels, so that nothing is put on them. */
  public List<Rect> paint(FloorPlan plan) {
    new GridPainter(canvas, ink).paint(plan);
    FurniturePainter furniture = new FurniturePainter(canvas, ink, plan.scale());
    plan.rooms().forEach(furniture::furnish);
    walls(plan);
    plan.doorways().forEach(door -> leaf(door, plan.scale()));
    List<Rect> labels = new ArrayList<>();
    plan.rooms().forEach(room -> labels.add(label(room, plan.scale())));
    return labels;
  }

  private void walls(FloorPlan plan) {
    for (Wall wall : plan.walls()) {
      canvas.rect(pen.wide(pen.width() * 2), wall.area());
    }
    for (Wall wall : plan.walls()) {
      canvas.fill(ink.finish() == WallFinish.SOLID ? ink.poche() : Color.WHITE, wall.area());
    }
    if (ink.finish() == WallFinish.HATCHED) {
      plan.walls().forEach(wall -> hatch(wall.area(), plan.scale()));
    }
  }

  private void hatch(Rect r, double scale) {
    canvas.clip(r);
    double step = 3.2 * scale;
    double size = Math.min(r.w(), r.h());
    boolean flat = r.w() > r.h();
    for (double d = -size; d < Math.max(r.w(), r.h()); d += step) {
      if (flat) {
        canvas.line(pen.wide(0.2), r.x() + d, r.bottom(), r.x() + d + size, r.y());
      } else {
        canvas.line(pen.wide(0.2), r.x(), r.y() + d + size, r.right(), r.y() + d);
      }
    }
    canvas.unclip();
  }

  private void leaf(Doorway door, double scale) {
    Point across = door.across();
    double half = door.width() / 2;
    Point a = door.at().along(across, half);
    Point b = door.at().along(across, -half);
    if (door.leaves() == 2) {
      swing(door, a, new Point(-across.x(), -across.y()), half);
      swing(door, b, across, half);
    } else if (door.hingeFirst()) {
      swing(door, a, new Point(-across.x(), -across.y()), door.width());
    } else {
      swing(door, b, across, door.width());
    }
    double jamb = 2.4 * scale;
    for (Point p : List.of(a, b)) {
      Point from = p.along(door.inwards(), -jamb);
      Point to = p.along(door.inwards(), jamb);
      canvas.line(pen, from.x(), from.y(), to.x(), to.y());
    }
  }

  private void swing(Doorway door, Point hinge, Point closing, double width) {
    double sign = door.swingsIn() ? 1 : -1;
    Point open = new Point(door.inwards().x() * sign, door.inwards().y() * sign);
    Point tip = hinge.along(open, width);
    canvas.line(pen.wide(pen.width() * 1.8), hinge.x(), hinge.y(), tip.x(), tip.y());
    double from = Math.toDegrees(Math.atan2(closing.y(), closing.x()));
    double cross = closing.x() * open.y() - closing.y() * open.x();
    canvas.arc(
        pen.wide(pen.width() * 0.7), hinge.x(), hinge.y(), width, from, cross > 0 ? 90 : -90);
  }

  /** The middle of the room; over the flight of a stair. */
  private static Point place(Room room) {
    Rect r = room.area();
    return room.kind() == RoomKind.STAIR
        ? new Point(r.centre().x(), r.y() + r.h() * 0.14)
        : r.centre();
  }

  private Rect label(Room room, double scale) {
    Lettering name = new Lettering(ink.face(), 5.2 * scale, ink.line());
    Lettering number = name.sized(4.4 * scale);
    Point c = place(room);
    List<String> lines = List.of(room.name().split("\n"));
    double step = 6.4 * scale;
    double y = c.y() - step * lines.size() / 2;
    double width = canvas.width(number, room.number());
    for (String line : lines) {
      canvas.centred(name, c.x(), y, line);
      width = Math.max(width, canvas.width(name, line));
      y += step;
    }
    canvas.centred(number, c.x(), y, room.number());
    return Rect.centred(c, width + 4, step * (lines.size() + 1.6));
  }
}
