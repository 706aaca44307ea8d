package dev.securityassistant.testkit.security;

import static dev.securityassistant.testkit.security.Glyphs.pen;

import dev.securityassistant.testkit.paper.Pen;
import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import java.util.List;

/** Symbols without letters: what they are, only the legend says. */
public final class Pictures {

  private Pictures() {}

  /** A card with three waves. */
  public static final Glyph READER =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.rect(pen, new Rect(-0.45, -0.5, 0.38, 1));
        c.disc(colour, -0.26, 0.28, 0.08);
        for (double r = 0.18; r < 0.55; r += 0.15) {
          c.arc(pen, -0.05, 0, r, -50, 100);
        }
      };

  /** A plate of nine dots. */
  public static final Glyph KEYPAD =
      (c, size, code, colour) -> {
        c.rect(pen(size, colour), new Rect(-0.4, -0.5, 0.8, 1));
        for (int i = 0; i < 9; i++) {
          c.disc(colour, (i % 3 - 1) * 0.24, (i / 3 - 1) * 0.28, 0.07);
        }
      };

  /** A button with an arrow that leaves it. */
  public static final Glyph EXIT =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.circle(pen, -0.15, 0, 0.33);
        c.line(pen, -0.15, 0, 0.5, 0);
        c.polyline(pen, List.of(new Point(0.3, -0.18), new Point(0.5, 0), new Point(0.3, 0.18)));
      };

  /** Two bars face to face, one solid. */
  public static final Glyph MAGNET =
      (c, size, code, colour) -> {
        c.fill(colour, new Rect(-0.5, -0.34, 1, 0.26));
        c.rect(pen(size, colour), new Rect(-0.5, 0.06, 1, 0.26));
      };

  /** A keeper with its notch. */
  public static final Glyph STRIKE =
      (c, size, code, colour) ->
          c.polygon(
              pen(size, colour),
              List.of(
                  new Point(-0.4, -0.5),
                  new Point(0.4, -0.5),
                  new Point(0.4, -0.2),
                  new Point(0, -0.2),
                  new Point(0, 0.2),
                  new Point(0.4, 0.2),
                  new Point(0.4, 0.5),
                  new Point(-0.4, 0.5)));

  /** Two blocks with a gap between them. */
  public static final Glyph CONTACT =
      (c, size, code, colour) -> {
        c.fill(colour, new Rect(-0.5, -0.16, 0.4, 0.32));
        c.rect(pen(size, colour), new Rect(0.1, -0.16, 0.4, 0.32));
      };

  /** A square pane with a crack. */
  public static final Glyph BREAK_GLASS =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.rect(pen, new Rect(-0.5, -0.5, 1, 1));
        c.polyline(
            pen,
            List.of(
                new Point(-0.5, -0.2),
                new Point(-0.1, -0.05),
                new Point(0.05, -0.3),
                new Point(0.15, 0.2),
                new Point(0.5, 0.1)));
      };

  /** A plate with a lens over a grille. */
  public static final Glyph INTERCOM =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.rect(pen, new Rect(-0.34, -0.5, 0.68, 1));
        c.circle(pen, 0, -0.22, 0.14);
        for (int i = 0; i < 3; i++) {
          c.line(pen, -0.2, 0.1 + i * 0.13, 0.2, 0.1 + i * 0.13);
        }
      };

  /** A body with a cone of view. */
  public static final Glyph CAMERA =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.fill(colour, new Rect(-0.5, -0.2, 0.55, 0.4));
        c.polygon(pen, List.of(new Point(0.05, 0), new Point(0.5, -0.35), new Point(0.5, 0.35)));
      };

  /** A quarter disc with rays. */
  public static final Glyph DETECTOR =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.arc(pen, -0.45, -0.45, 0.9, 0, 90);
        for (double a = 0; a <= 90; a += 30) {
          double r = Math.toRadians(a);
          c.line(pen, -0.45, -0.45, -0.45 + 0.9 * Math.cos(r), -0.45 + 0.9 * Math.sin(r));
        }
      };

  /** A box with one half filled along its diagonal. */
  public static final Glyph PANEL =
      (c, size, code, colour) -> {
        c.rect(pen(size, colour), new Rect(-0.5, -0.36, 1, 0.72));
        c.fill(colour, List.of(new Point(-0.5, 0.36), new Point(0.5, 0.36), new Point(0.5, -0.36)));
      };

  /** Three arms round a post. */
  public static final Glyph TURNSTILE =
      (c, size, code, colour) -> {
        Pen pen = pen(size, colour);
        c.disc(colour, 0, 0, 0.12);
        for (double a = 30; a < 390; a += 120) {
          double r = Math.toRadians(a);
          c.line(pen, 0, 0, 0.5 * Math.cos(r), 0.5 * Math.sin(r));
        }
        c.circle(pen, 0, 0, 0.5);
      };
}
