package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/**
 * The shape of a drawn letter, whatever its size: a typeface draws the same letter alike every
 * time, so letters of one shape are one letter.
 */
final class GlyphShape {

  private static final int SIDE = 32;

  /** Pixels that may differ although the edges were let move by one. */
  private static final int ALIKE = 4;

  private static final double SAME_ASPECT = 0.06;

  private final double aspect;
  private final int[] rows;
  private final int[] wider;

  private GlyphShape(double aspect, int[] rows) {
    this.aspect = aspect;
    this.rows = rows;
    this.wider = widened(rows);
  }

  /** The shape of lines that are one letter, laid into a square. */
  static GlyphShape of(List<Polyline> lines) {
    Box box = Polyline.around(lines);
    double side = Math.max(box.width(), box.height());
    double width = Math.max(box.width(), side / SIDE);
    double height = Math.max(box.height(), side / SIDE);
    BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    AffineTransform square =
        AffineTransform.getScaleInstance((SIDE - 2) / width, (SIDE - 2) / height);
    square.translate(-box.x0(), -box.y0());
    square.preConcatenate(AffineTransform.getTranslateInstance(1, 1));
    Path2D areas = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (Polyline line : lines) {
      Path2D path = OutlinePainter.path(line);
      path.transform(square);
      if (line.paint().filled()) {
        areas.append(path, false);
      } else {
        g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
      }
    }
    g.fill(areas);
    g.dispose();
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    int[] rows = new int[SIDE];
    for (int i = 0; i < pixels.length; i++) {
      if (pixels[i] != 0) {
        rows[i / SIDE] |= 1 << i % SIDE;
      }
    }
    return new GlyphShape(width / height, rows);
  }

  /** Width over height. */
  double aspect() {
    return aspect;
  }

  /** Whether both are the same letter of the same typeface. */
  boolean isLike(GlyphShape other) {
    if (Math.abs(aspect - other.aspect) > SAME_ASPECT * Math.max(aspect, other.aspect)) {
      return false;
    }
    int unlike = 0;
    for (int i = 0; i < SIDE && unlike <= ALIKE; i++) {
      unlike += Integer.bitCount(rows[i] & ~other.wider[i]);
      unlike += Integer.bitCount(other.rows[i] & ~wider[i]);
    }
    return unlike <= ALIKE;
  }

  private static int[] widened(int[] rows) {
    int[] wider = new int[SIDE];
    for (int i = 0; i < SIDE; i++) {
      int column = rows[i] | (i > 0 ? rows[i - 1] : 0) | (i < SIDE - 1 ? rows[i + 1] : 0);
      wider[i] = column | column << 1 | column >>> 1;
    }
    return wider;
  }
}
