package dev.securityassistant.drawing.markup;

import dev.securityassistant.component.Box;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Makes square annotations with an appearance of their own, so that every viewer shows them. */
final class Frame {

  private static final String AUTHOR = "Security Assistant";

  /** Width of the line in points; devices stand side by side, so it is thin. */
  private static final float LINE = 0.8f;

  /** The least width and height of a frame in points, so that it can be clicked. */
  private static final double LEAST = 4;

  private static final float[] DASH = {3, 2};

  private final PDDocument document;
  private final Map<Shape, PDAppearanceStream> drawn = new HashMap<>();
  private final PDExtendedGraphicsState tint;

  /** All that an appearance depends on, lengths in units of user space. */
  private record Shape(Mark.Look look, float width, float height, float line) {

    Shape {
      width = Math.round(width * 10) / 10f;
      height = Math.round(height * 10) / 10f;
    }
  }

  Frame(PDDocument document) {
    this.document = document;
    tint = new PDExtendedGraphicsState();
    tint.setNonStrokingAlphaConstant(0.25f);
    tint.setStrokingAlphaConstant(0.9f);
    tint.setBlendMode(BlendMode.MULTIPLY);
    tint.getCOSObject().setDirect(false);
  }

  /** The annotation of this mark on this page. */
  PDAnnotationSquare of(Mark mark, ViewedPage page) throws IOException {
    PDRectangle rectangle = page.toUserSpace(around(mark.place().box()));
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setRectangle(rectangle);
    square.setContents(mark.contents());
    square.setSubject(mark.subject());
    square.setTitlePopup(AUTHOR);
    square.setAnnotationName(mark.name());
    square.setPrinted(true);
    square.setColor(new PDColor(mark.look().components(), PDDeviceRGB.INSTANCE));
    square.setBorderStyle(border(mark.look(), page));
    square.setAppearance(appearance(mark.look(), rectangle, page));
    return square;
  }

  /** The box with room for half a line on every side, and never too small to be seen. */
  private static Box around(Box box) {
    double dx = Math.max(LINE, LEAST - box.width()) / 2;
    double dy = Math.max(LINE, LEAST - box.height()) / 2;
    return new Box(box.x0() - dx, box.y0() - dy, box.x1() + dx, box.y1() + dy);
  }

  private static PDBorderStyleDictionary border(Mark.Look look, ViewedPage page) {
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth((float) (LINE / page.unit()));
    border.setStyle(
        look.dashed() ? PDBorderStyleDictionary.STYLE_DASHED : PDBorderStyleDictionary.STYLE_SOLID);
    return border;
  }

  /** Boxes of one size and look share one appearance: viewers move it to each rectangle. */
  private PDAppearanceDictionary appearance(Mark.Look look, PDRectangle box, ViewedPage page)
      throws IOException {
    Shape shape = new Shape(look, box.getWidth(), box.getHeight(), (float) (LINE / page.unit()));
    PDAppearanceStream stream = drawn.get(shape);
    if (stream == null) {
      stream = draw(shape);
      drawn.put(shape, stream);
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.getCOSObject().setItem(COSName.N, stream);
    return appearance;
  }

  private PDAppearanceStream draw(Shape shape) throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(new PDRectangle(shape.width(), shape.height()));
    stream.setResources(new PDResources());
    float line = shape.line();
    try (PDAppearanceContentStream out = new PDAppearanceContentStream(stream)) {
      out.setGraphicsStateParameters(tint);
      out.setLineWidth(line);
      out.setStrokingColor(shape.look().components());
      if (shape.look().dashed()) {
        out.setLineDashPattern(DASH, 0);
      } else {
        out.setNonStrokingColor(shape.look().components());
      }
      out.addRect(line / 2, line / 2, shape.width() - line, shape.height() - line);
      if (shape.look().dashed()) {
        out.stroke();
      } else {
        out.fillAndStroke();
      }
    }
    return stream;
  }
}
