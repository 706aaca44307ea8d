package dev.securityassistant.testkit.plot;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * A letter as paths.
 *
 * @param text what it says
 * @param path in the user space of its text
 * @param place around it on its page, in the page's user space
 * @param red as all colours from 0 to 1
 * @param pen width of its strokes; 0 where it is filled
 */
record PlottedGlyph(
    String text, Path2D path, Rectangle2D place, float red, float green, float blue, double pen) {

  /** Writes the operators that paint it. */
  void write(StringBuilder out) {
    out.append(format("%.3f %.3f %.3f %s%n", red, green, blue, pen > 0 ? "RG" : "rg"));
    if (pen > 0) {
      out.append(format("%.3f w%n", pen));
    }
    double[] p = new double[6];
    double x = 0;
    double y = 0;
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      switch (i.currentSegment(p)) {
        case PathIterator.SEG_MOVETO -> out.append(format("%.3f %.3f m%n", p[0], p[1]));
        case PathIterator.SEG_LINETO -> out.append(format("%.3f %.3f l%n", p[0], p[1]));
        case PathIterator.SEG_QUADTO -> {
          double[] c = {
            x + (p[0] - x) * 2 / 3,
            y + (p[1] - y) * 2 / 3,
            p[2] + (p[0] - p[2]) * 2 / 3,
            p[3] + (p[1] - p[3]) * 2 / 3,
            p[2],
            p[3]
          };
          curve(out, c);
        }
        case PathIterator.SEG_CUBICTO -> curve(out, p);
        default -> out.append("h\n");
      }
      int last =
          switch (i.currentSegment(p)) {
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> 0;
          };
      x = p[last];
      y = p[last + 1];
    }
    out.append(pen > 0 ? "S\n" : "f\n");
  }

  private static void curve(StringBuilder out, double[] p) {
    out.append(format("%.3f %.3f %.3f %.3f %.3f %.3f c%n", p[0], p[1], p[2], p[3], p[4], p[5]));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values).replace(System.lineSeparator(), "\n");
  }
}
