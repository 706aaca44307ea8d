package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.Face;
import dev.securityassistant.testkit.paper.Lettering;
import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** Letters in frames. */
public final class Glyphs {

  private static final Rect UNIT = new Rect(-0.5, -0.5, 1, 1);

  private Glyphs() {}

  /** A square cell with these letters; what is printed as code follows them or stands alone. */
  public static Glyph cell(String letters) {
    return (c, size, code, colour) -> {
      c.rect(pen(size, colour), UNIT);
      if (!letters.isEmpty() && !code.isEmpty()) {
        letters(c, size, -0.2, 0, letters, colour);
        letters(c, size * 0.8, 0.24, 0.1, code, colour);
      } else {
        letters(c, size, 0, 0, letters + code, colour);
      }
    };
  }

  /** Letters in a circle. */
  public static Glyph round(String letters) {
    return (c, size, code, colour) -> {
      c.circle(pen(size, colour), 0, 0, 0.5);
      letters(c, size * 0.9, 0, 0, letters + code, colour);
    };
  }

  /** Letters in a square on its corner. */
  public static Glyph diamond(String letters) {
    return polygon(letters, 0.72, 4, 0);
  }

  /** Letters in a hexagon. */
  public static Glyph hexagon(String letters) {
    return polygon(letters, 0.9, 6, 0);
  }

  /** Letters in an upright triangle. */
  public static Glyph triangle(String letters) {
    return polygon(letters, 0.6, 3, -90);
  }

  /** White letters on a filled square. */
  public static Glyph reversed(String letters) {
    return (c, size, code, colour) -> {
      c.fill(colour, UNIT);
      letters(c, size, 0, 0, letters + code, Color.WHITE);
    };
  }

  private static Glyph polygon(String letters, double share, int corners, double start) {
    return (c, size, code, colour) -> {
      List<Point> points = new ArrayList<>();
      for (int i = 0; i < corners; i++) {
        double a = Math.toRadians(start + 360.0 * i / corners);
        points.add(new Point(0.56 * Math.cos(a), 0.56 * Math.sin(a)));
      }
      c.polygon(pen(size, colour), points);
      letters(c, size * share, 0, 0.02, letters + code, colour);
    };
  }

  static Pen pen(double size, Color colour) {
    return Pen.of(colour, Math.max(0.35, size / 14));
  }

  static void letters(Canvas c, double size, double x, double y, String text, Color colour) {
    if (!text.isEmpty()) {
      double share = text.length() == 1 ? 0.62 : text.length() == 2 ? 0.5 : 0.36;
      c.centred(new Lettering(Face.SANS_BOLD, size * share, colour), x, y, text);
    }
  }
}
