package dev.securityassistant.testkit.plan;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;

/** Draws the structural grid: chain lines, bubbles, dimensions and columns. */
final class GridPainter {

  private final Canvas canvas;
  private final PlanInk ink;

  GridPainter(Canvas canvas, PlanInk ink) {
    this.canvas = canvas;
    this.ink = ink;
  }

  void paint(FloorPlan plan) {
    Rect b = plan.building();
    double s = plan.scale();
    int columns = Math.max(3, (int) (b.w() / (130 * s)));
    int rows = Math.max(2, (int) (b.h() / (130 * s)));
    double dx = b.w() / columns;
    double dy = b.h() / rows;
    Pen chain = Pen.of(ink.line(), ink.weight() * 0.6).dashed(9.0, 2.0, 1.5, 2.0);
    for (int i = 0; i <= columns; i++) {
      double x = b.x() + i * dx;
      canvas.line(chain, x, b.y() - 14 * s, x, b.bottom() + 8 * s);
      bubble(new Point(x, b.y() - 21 * s), s, String.valueOf(i + 1));
      if (i > 0) {
        dimension(x - dx, x, b.y() - 10 * s, s, dx);
      }
    }
    for (int j = 0; j <= rows; j++) {
      double y = b.y() + j * dy;
      canvas.line(chain, b.x() - 14 * s, y, b.right() + 8 * s, y);
      bubble(new Point(b.x() - 21 * s, y), s, String.valueOf((char) ('A' + j)));
    }
    for (int i = 1; i < columns; i++) {
      for (int j = 1; j < rows; j++) {
        Point p = new Point(b.x() + i * dx, b.y() + j * dy);
        if (plan.rooms().stream().anyMatch(r -> r.area().centre().distance(p) < 30 * s)) {
          continue;
        }
        canvas.fill(ink.poche(), Rect.centred(p, 6 * s, 6 * s));
        canvas.rect(Pen.of(ink.line(), ink.weight()), Rect.centred(p, 6 * s, 6 * s));
      }
    }
  }

  private void bubble(Point p, double s, String label) {
    canvas.circle(Pen.of(ink.line(), ink.weight()), p.x(), p.y(), 7 * s);
    canvas.centred(new Lettering(ink.face(), 6 * s, ink.line()), p.x(), p.y(), label);
  }

  private void dimension(double x0, double x1, double y, double s, double length) {
    Pen thin = Pen.of(ink.line(), ink.weight() * 0.6);
    canvas.line(thin, x0, y, x1, y);
    canvas.line(thin, x0 - 1.5 * s, y + 1.5 * s, x0 + 1.5 * s, y - 1.5 * s);
    canvas.line(thin, x1 - 1.5 * s, y + 1.5 * s, x1 + 1.5 * s, y - 1.5 * s);
    String millimetres = String.valueOf(Math.round(length / s * 61 / 50) * 50);
    canvas.centred(
        new Lettering(ink.face(), 3.4 * s, ink.line()), (x0 + x1) / 2, y - 3 * s, millimetres);
  }
}
