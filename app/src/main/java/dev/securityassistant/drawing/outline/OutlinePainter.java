package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;

/** Paints areas and strokes black on white. */
final class OutlinePainter {

  private static final double FINEST = 300;
  private static final double MOST_PIXELS = 40e6;

  /** Pixels that a line is thick at least: finer ones would be read as grey. */
  private static final double FINEST_PEN = 2;

  private OutlinePainter() {}

  /** Pixels an inch at which a page of this size, in points, is painted. */
  static double resolution(double width, double height) {
    return Math.min(FINEST, 72 * Math.sqrt(MOST_PIXELS / (width * height)));
  }

  /** Lines in one picture; areas that were painted together leave holes in each other. */
  static GreyImage paint(List<Polyline> lines, double width, double height, double resolution) {
    double scale = resolution / 72;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(width * scale),
            (int) Math.ceil(height * scale),
            BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, image.getWidth(), image.getHeight());
    g.setColor(Color.BLACK);
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.scale(scale, scale);
    for (int i = 0; i < lines.size(); ) {
      Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
      Polyline first = lines.get(i);
      for (; i < lines.size() && lines.get(i).order() == first.order(); i++) {
        path.append(path(lines.get(i)), false);
      }
      if (first.paint().filled()) {
        g.fill(path);
      } else {
        float pen = (float) Math.max(FINEST_PEN / scale, first.paint().width());
        g.setStroke(new BasicStroke(pen, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
      }
    }
    g.dispose();
    byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    return new GreyImage(image.getWidth(), image.getHeight(), pixels);
  }

  /** A line as a path. */
  static Path2D path(Polyline line) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    path.moveTo(line.x(0), line.y(0));
    for (int i = 1; i < line.size(); i++) {
      path.lineTo(line.x(i), line.y(i));
    }
    if (line.closed() || line.paint().filled()) {
      path.closePath();
    }
    return path;
  }
}
