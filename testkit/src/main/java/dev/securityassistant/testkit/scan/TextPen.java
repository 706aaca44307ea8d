package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.paper.Point;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** Writes texts of a print where they lie in its scan, stretched to the width they have there. */
final class TextPen {

  private final PDPageContentStream content;
  private final Warp warp;
  private final PDFont font = new PDType1Font(FontName.HELVETICA);

  TextPen(PDPageContentStream content, Warp warp) {
    this.content = content;
    this.warp = warp;
  }

  /** Writes a text so that it shows, in black, or so that it does not. */
  void write(PrintText text, boolean visible) throws IOException {
    double natural = font.getStringWidth(text.text()) / 1000 * text.size();
    if (natural <= 0) {
      return;
    }
    Point start = warp.toFrame(text.start());
    Point end = warp.toFrame(text.end());
    double length = start.distance(end);
    double cos = (end.x() - start.x()) / length;
    double sin = -(end.y() - start.y()) / length;
    content.beginText();
    content.setFont(font, (float) text.size());
    content.setNonStrokingColor(0f);
    content.setRenderingMode(visible ? RenderingMode.FILL : RenderingMode.NEITHER);
    content.setHorizontalScaling((float) (100 * length / natural));
    content.setTextMatrix(
        new Matrix(
            (float) cos,
            (float) sin,
            (float) -sin,
            (float) cos,
            (float) start.x(),
            (float) (warp.frameHeight() - start.y())));
    content.showText(text.text());
    content.endText();
  }
}
