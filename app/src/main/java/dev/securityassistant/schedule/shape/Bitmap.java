package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * What a small group of lines looks like: darkness in a grid of {@value #N} × {@value #N} cells,
 * slightly blurred, so that the same glyph drawn in other pieces, with rounding noise or another
 * pen still looks the same.
 */
public final class Bitmap {

  /** Cells across and down. */
  public static final int N = 24;

  private static final float PEN = 1.4f;

  private final float[] cells;
  private final double mass;

  private Bitmap(float[] cells) {
    this.cells = cells;
    double sum = 0;
    for (float c : cells) {
      sum += c;
    }
    this.mass = sum / cells.length;
  }

  /**
   * The lines as they look in the box; the longer side of the box fills the grid, the shorter is
   * centred.
   */
  public static Bitmap of(List<Polyline> lines, Box box) {
    double scale = (N - 2) / Math.max(box.longerSide(), 1e-6);
    AffineTransform at = AffineTransform.getTranslateInstance(N / 2.0, N / 2.0);
    at.scale(scale, scale);
    at.translate(-box.centerX(), -box.centerY());
    return of(lines, at);
  }

  /** The lines as they look through a transform to the grid. */
  public static Bitmap of(List<Polyline> lines, AffineTransform toGrid) {
    BufferedImage image = new BufferedImage(N, N, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setStroke(new BasicStroke(PEN));
    int i = 0;
    while (i < lines.size()) {
      Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      int order = lines.get(i).order();
      Paint paint = lines.get(i).paint();
      for (; i < lines.size() && lines.get(i).order() == order; i++) {
        append(path, lines.get(i));
      }
      path.transform(toGrid);
      if (paint.filled()) {
        g.setColor(dark(paint.fill()) ? Color.WHITE : Color.BLACK);
        g.fill(path);
      }
      if (paint.stroked() && dark(paint.stroke())) {
        g.setColor(Color.WHITE);
        g.draw(path);
      }
    }
    g.dispose();
    byte[] bytes = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new Bitmap(blur(bytes));
  }

  private static boolean dark(int rgb) {
    return Paint.luminance(rgb) < 0.85;
  }

  private static void append(Path2D path, Polyline line) {
    path.moveTo(line.x(0), line.y(0));
    for (int i = 1; i < line.size(); i++) {
      path.lineTo(line.x(i), line.y(i));
    }
    if (line.closed()) {
      path.closePath();
    }
  }

  private static float[] blur(byte[] bytes) {
    float[] out = new float[N * N];
    for (int y = 0; y < N; y++) {
      for (int x = 0; x < N; x++) {
        float sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
          for (int dx = -1; dx <= 1; dx++) {
            int xx = x + dx;
            int yy = y + dy;
            if (xx >= 0 && yy >= 0 && xx < N && yy < N) {
              int weight = (2 - Math.abs(dx)) * (2 - Math.abs(dy));
              sum += weight * (bytes[yy * N + xx] & 255);
            }
          }
        }
        out[y * N + x] = sum / (16 * 255f);
      }
    }
    return out;
  }

  /** Average darkness, 0 to 1. */
  public double mass() {
    return mass;
  }

  /** Whether nothing is drawn. */
  public boolean blank() {
    return mass < 0.004;
  }

  /** How alike two bitmaps are: their correlation, 1 for the same, about 0 for unrelated ones. */
  public double similarity(Bitmap other) {
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < cells.length; i++) {
      double a = cells[i] - mass;
      double b = other.cells[i] - other.mass;
      ab += a * b;
      aa += a * a;
      bb += b * b;
    }
    return aa * bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }

  /**
   * The bitmap turned by quarter turns clockwise, after it was mirrored left to right where asked.
   */
  public Bitmap turned(int quarters, boolean mirrored) {
    float[] out = new float[N * N];
    for (int y = 0; y < N; y++) {
      for (int x = 0; x < N; x++) {
        int sx = mirrored ? N - 1 - x : x;
        int tx = x;
        int ty = y;
        for (int q = 0; q < Math.floorMod(quarters, 4); q++) {
          int t = tx;
          tx = N - 1 - ty;
          ty = t;
        }
        out[ty * N + tx] = cells[y * N + sx];
      }
    }
    return new Bitmap(out);
  }
}
