package dev.securityassistant.testkit.sheet;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;

/**
 * Border, zones and title block of a sheet, and what they leave free.
 *
 * @param plan room for the plan
 * @param strip room for legend, notes and key plan
 */
public record SheetFrame(Rect plan, Rect strip) {

  /** Where the title block and the strip stand. */
  public enum Side {
    RIGHT,
    BOTTOM,
    LEFT
  }

  private static final Pen HEAVY = Pen.of(Color.BLACK, 1.4);
  private static final Pen THIN = Pen.of(Color.BLACK, 0.5);

  /**
   * Draws the frame.
   *
   * @param s 1 for A3
   */
  public static SheetFrame draw(Canvas canvas, Rect page, Side side, TitleBlock title, double s) {
    Rect border = page.grow(-18 * s);
    canvas.rect(HEAVY, border);
    canvas.rect(THIN, border.grow(9 * s));
    zones(canvas, border, s);
    double block = side == Side.BOTTOM ? 62 * s : 96 * s;
    double wide = 196 * s;
    Rect inner = border.grow(-4 * s);
    return switch (side) {
      case RIGHT -> vertical(canvas, inner, inner.right() - wide, wide, block, title, s, false);
      case LEFT -> vertical(canvas, inner, inner.x(), wide, block, title, s, true);
      case BOTTOM -> {
        Rect low = new Rect(inner.x(), inner.bottom() - block, inner.w(), block);
        canvas.rect(HEAVY, low);
        fields(canvas, new Rect(low.right() - 260 * s, low.y(), 260 * s, block), title, s);
        yield new SheetFrame(
            new Rect(inner.x(), inner.y(), inner.w() - wide, inner.h() - block - 6 * s),
            new Rect(
                inner.right() - wide + 6 * s, inner.y(), wide - 6 * s, inner.h() - block - 6 * s));
      }
    };
  }

  private static SheetFrame vertical(
      Canvas canvas,
      Rect inner,
      double x,
      double wide,
      double block,
      TitleBlock title,
      double s,
      boolean left) {
    Rect column = new Rect(x, inner.y(), wide, inner.h());
    canvas.rect(THIN, column);
    Rect low = new Rect(x, inner.bottom() - block, wide, block);
    canvas.rect(HEAVY, low);
    fields(canvas, low, title, s);
    Rect strip = new Rect(x, inner.y(), wide, inner.h() - block).grow(-5 * s);
    Rect plan =
        left
            ? new Rect(x + wide, inner.y(), inner.w() - wide, inner.h())
            : new Rect(inner.x(), inner.y(), inner.w() - wide, inner.h());
    return new SheetFrame(plan, strip);
  }

  private static void fields(Canvas canvas, Rect r, TitleBlock t, double s) {
    String[][] rows = {
      {"Client", t.client()},
      {"Project", t.project()},
      {"Drawing title", t.title()},
      {"Drawing number", t.number()},
      {"Scale / Rev", t.scale() + "   " + t.revision()}
    };
    double step = r.h() / rows.length;
    for (int i = 0; i < rows.length; i++) {
      double y = r.y() + i * step;
      if (i > 0) {
        canvas.line(THIN, r.x(), y, r.right(), y);
      }
      Lettering small = new Lettering(Face.SANS, 3.2 * s, Color.DARK_GRAY);
      canvas.text(small, r.x() + 3 * s, y + 4.4 * s, rows[i][0]);
      Lettering large = new Lettering(Face.SANS_BOLD, 5.6 * s, Color.BLACK);
      canvas.text(large, r.x() + 3 * s, y + step - 2.6 * s, rows[i][1]);
    }
  }

  private static void zones(Canvas canvas, Rect b, double s) {
    Lettering l = new Lettering(Face.SANS, 5 * s, Color.BLACK);
    int across = 8;
    int down = 6;
    for (int i = 0; i < across; i++) {
      double x = b.x() + b.w() * (i + 0.5) / across;
      String name = String.valueOf(across - i);
      canvas.centred(l, x, b.y() - 4.5 * s, name);
      canvas.centred(l, x, b.bottom() + 4.5 * s, name);
      if (i > 0) {
        double edge = b.x() + b.w() * i / across;
        canvas.line(THIN, edge, b.y() - 9 * s, edge, b.y());
        canvas.line(THIN, edge, b.bottom(), edge, b.bottom() + 9 * s);
      }
    }
    for (int j = 0; j < down; j++) {
      String name = String.valueOf((char) ('A' + j));
      double y = b.y() + b.h() * (j + 0.5) / down;
      canvas.centred(l, b.x() - 4.5 * s, y, name);
      canvas.centred(l, b.right() + 4.5 * s, y, name);
    }
  }
}
