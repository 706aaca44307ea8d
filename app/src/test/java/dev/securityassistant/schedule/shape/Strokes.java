package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import java.util.List;
import java.util.Random;

/** Lines, words and sheets drawn by hand for tests: black, half a point wide. */
public final class Strokes {

  public static final Paint BLACK = new Paint(0, Paint.NONE, 0.5, false, null, Origin.CONTENT);
  public static final Paint SOLID = new Paint(Paint.NONE, 0, 0, false, null, Origin.CONTENT);

  private Strokes() {}

  public static Polyline open(double... xy) {
    return new Polyline(floats(xy), false, false, BLACK, 0);
  }

  public static Polyline closed(double... xy) {
    return new Polyline(floats(xy), true, false, BLACK, 0);
  }

  public static Polyline rectangle(double x0, double y0, double x1, double y1) {
    return closed(x0, y0, x1, y0, x1, y1, x0, y1);
  }

  public static Polyline ellipse(double cx, double cy, double rx, double ry) {
    return new Polyline(floats(arc(cx, cy, rx, ry, 0, 360, 32)), true, true, BLACK, 0);
  }

  /** Part of a circle about a centre, from one angle to another in degrees. */
  public static Polyline swing(double cx, double cy, double r, double from, double to) {
    return new Polyline(floats(arc(cx, cy, r, r, from, to, 12)), false, true, BLACK, 0);
  }

  /** A regular polygon; the first corner lies at the angle in degrees. */
  public static Polyline polygon(int corners, double cx, double cy, double r, double angle) {
    double[] xy = new double[2 * corners];
    for (int i = 0; i < corners; i++) {
      double a = Math.toRadians(angle + 360.0 * i / corners);
      xy[2 * i] = cx + r * Math.cos(a);
      xy[2 * i + 1] = cy + r * Math.sin(a);
    }
    return closed(xy);
  }

  private static double[] arc(
      double cx, double cy, double rx, double ry, double from, double to, int pieces) {
    double[] xy = new double[2 * (pieces + 1)];
    for (int i = 0; i <= pieces; i++) {
      double a = Math.toRadians(from + (to - from) * i / pieces);
      xy[2 * i] = cx + rx * Math.cos(a);
      xy[2 * i + 1] = cy + ry * Math.sin(a);
    }
    return xy;
  }

  /** The line with each coordinate off by up to {@code most} points. */
  public static Polyline shaken(Polyline line, double most, Random random) {
    double[] xy = points(line);
    for (int i = 0; i < xy.length; i++) {
      xy[i] += most * (2 * random.nextDouble() - 1);
    }
    return new Polyline(floats(xy), line.closed(), line.curved(), line.paint(), line.order());
  }

  /** The line as if it were traced from pixels. */
  public static Polyline recognised(Polyline line) {
    Paint p = line.paint();
    return new Polyline(
        floats(points(line)),
        line.closed(),
        line.curved(),
        new Paint(p.stroke(), p.fill(), p.width(), p.dashed(), p.layer(), Origin.PIXELS),
        line.order());
  }

  /** An upright word as if it were recognised in pixels. */
  public static Word recognised(Word w) {
    return new Word(
        w.text(), w.box(), w.angle(), w.size(), w.color(), null, Origin.PIXELS, w.order(), 1);
  }

  public static double[] points(Polyline line) {
    double[] xy = new double[2 * line.size()];
    for (int i = 0; i < line.size(); i++) {
      xy[2 * i] = line.x(i);
      xy[2 * i + 1] = line.y(i);
    }
    return xy;
  }

  private static float[] floats(double[] xy) {
    float[] points = new float[xy.length];
    for (int i = 0; i < xy.length; i++) {
      points[i] = (float) xy[i];
    }
    return points;
  }

  /** An upright word of this height whose letters start here, half as wide as high. */
  public static Word word(String text, double x, double y, double size) {
    return word(text, x, y, size, 0);
  }

  public static Word word(String text, double x, double y, double size, int color) {
    Box box = new Box(x, y, x + 0.5 * size * text.length(), y + 0.72 * size);
    return new Word(text, box, 0, size, color, null, Origin.CONTENT, 0, 1);
  }

  /** A word that reads upwards. */
  public static Word upwards(String text, double x, double y, double size) {
    Box box = new Box(x, y, x + 0.72 * size, y + 0.5 * size * text.length());
    return new Word(text, box, -90, size, 0, null, Origin.CONTENT, 0, 1);
  }

  /** A sheet of 800 × 600 points. */
  public static Sheet sheet(List<Word> words, List<Polyline> lines) {
    return new Sheet(
        1, new Turn(0, 800, 600), PdfType.VECTOR, words, lines, List.of(), List.of(), List.of());
  }
}
