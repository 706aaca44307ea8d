package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;

/** Puts into each room what belongs there, in thin lines, away from its walls. */
final class FurniturePainter {

  private final Canvas canvas;
  private final Pen pen;
  private final double s;

  FurniturePainter(Canvas canvas, PlanInk ink, double scale) {
    this.canvas = canvas;
    this.pen = Pen.of(ink.line(), ink.weight() * 0.6);
    this.s = scale;
  }

  void furnish(Room room) {
    Rect r = room.area().grow(-5 * s);
    switch (room.kind()) {
      case STAIR -> stair(r.grow(-r.w() * 0.12));
      case OFFICE -> desks(r);
      case STORE -> row(r, 8, 12, 2);
      case COMMS -> row(r, 9, 14, 1);
      case PLANT -> crossed(Rect.centred(quarter(r, 0.32, 0.7), r.w() * 0.3, r.h() * 0.22));
      case WASHROOM -> row(r, 10, 9, 3);
      case MEETING -> table(Rect.centred(quarter(r, 0.5, 0.74), r.w() * 0.5, r.h() * 0.2));
      case LIFT -> crossed(r);
      case CORRIDOR, ENTRANCE -> {
        // Nothing stands where people walk.
      }
    }
  }

  private static Point quarter(Rect r, double x, double y) {
    return new Point(r.x() + r.w() * x, r.y() + r.h() * y);
  }

  private void stair(Rect r) {
    Rect flight = new Rect(r.x(), r.y() + r.h() * 0.25, r.w(), r.h() * 0.5);
    canvas.rect(pen, flight);
    for (double x = flight.x() + 5 * s; x < flight.right(); x += 5 * s) {
      canvas.line(pen, x, flight.y(), x, flight.bottom());
    }
    double y = flight.centre().y();
    canvas.line(pen, flight.x(), y, flight.right(), y);
  }

  private void desks(Rect r) {
    for (double y = r.y() + 0.62 * r.h(); y + 12 * s < r.bottom(); y += 26 * s) {
      for (double x = r.x() + 6 * s; x + 22 * s < r.right(); x += 34 * s) {
        canvas.rect(pen, new Rect(x, y, 20 * s, 10 * s));
        canvas.circle(pen, x + 10 * s, y + 13.5 * s, 2.6 * s);
      }
    }
  }

  private void row(Rect r, double w, double h, int gap) {
    for (double x = r.x() + 3 * s; x + w * s < r.right(); x += (w + gap) * s) {
      Rect unit = new Rect(x, r.y() + r.h() * 0.66, w * s, h * s);
      canvas.rect(pen, unit);
    }
  }

  private void crossed(Rect r) {
    canvas.rect(pen, r);
    canvas.line(pen, r.x(), r.y(), r.right(), r.bottom());
    canvas.line(pen, r.x(), r.bottom(), r.right(), r.y());
  }

  private void table(Rect r) {
    canvas.roundRect(pen, r, Math.min(r.w(), r.h()) / 3);
    for (double x = r.x() + 6 * s; x < r.right(); x += 12 * s) {
      canvas.circle(pen, x, r.y() - 4 * s, 2.4 * s);
      canvas.circle(pen, x, r.bottom() + 4 * s, 2.4 * s);
    }
  }
}
