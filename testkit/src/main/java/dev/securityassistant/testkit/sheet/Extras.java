package dev.securityassistant.testkit.sheet;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;
import java.util.List;

/** Small furniture of a sheet: key plan, revisions, north point, scale bar. */
public final class Extras {

  private static final Pen THIN = Pen.of(Color.BLACK, 0.5);

  private Extras() {}

  public static void keyPlan(Canvas canvas, Rect r, double s) {
    canvas.text(
        new Lettering(Face.SANS_BOLD, 5 * s, Color.BLACK), r.x(), r.y() - 3 * s, "KEY PLAN");
    canvas.rect(THIN, r);
    Rect block = r.grow(-8 * s);
    Rect left = new Rect(block.x(), block.y(), block.w() * 0.55, block.h());
    Rect right =
        new Rect(left.right(), block.y() + block.h() * 0.3, block.w() * 0.45, block.h() * 0.7);
    canvas.fill(new Color(0xbbbbbb), left);
    canvas.rect(THIN, left);
    canvas.rect(THIN, right);
    Lettering l = new Lettering(Face.SANS, 5 * s, Color.BLACK);
    canvas.centred(l, left.centre().x(), left.centre().y(), "1");
    canvas.centred(l, right.centre().x(), right.centre().y(), "2");
  }

  public static void revisions(Canvas canvas, Rect r, double s, List<String> rows) {
    Lettering l = new Lettering(Face.SANS, 4.2 * s, Color.BLACK);
    double step = r.h() / (rows.size() + 1);
    canvas.rect(THIN, r);
    canvas.text(
        l.in(Face.SANS_BOLD), r.x() + 3 * s, r.y() + step * 0.7, "REV   DATE         DESCRIPTION");
    for (int i = 0; i < rows.size(); i++) {
      double y = r.y() + (i + 1) * step;
      canvas.line(THIN, r.x(), y, r.right(), y);
      canvas.text(l, r.x() + 3 * s, y + step * 0.7, rows.get(i));
    }
  }

  public static void north(Canvas canvas, Point p, double s) {
    canvas.circle(THIN, p.x(), p.y(), 9 * s);
    canvas.fill(
        Color.BLACK,
        List.of(p.plus(0, -9 * s), p.plus(3 * s, 5 * s), p.plus(0, 2 * s), p.plus(-3 * s, 5 * s)));
    canvas.centred(new Lettering(Face.SANS_BOLD, 6 * s, Color.BLACK), p.x(), p.y() - 13 * s, "N");
  }

  public static void scaleBar(Canvas canvas, Point p, double s) {
    for (int i = 0; i < 5; i++) {
      Rect r = new Rect(p.x() + i * 24 * s, p.y(), 24 * s, 2.6 * s);
      if (i % 2 == 0) {
        canvas.fill(Color.BLACK, r);
      }
      canvas.rect(THIN, r);
    }
    Lettering l = new Lettering(Face.SANS, 4 * s, Color.BLACK);
    for (int i = 0; i <= 5; i++) {
      canvas.centred(l, p.x() + i * 24 * s, p.y() - 4 * s, String.valueOf(i * 2));
    }
    canvas.text(l, p.x() + 124 * s, p.y() + 3 * s, "metres");
  }
}
