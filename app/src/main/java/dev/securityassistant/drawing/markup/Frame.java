package dev.securityassistant.drawing.markup;

import dev.securityassistant.component.Box;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
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
  private static final float LINE = 1f;
  private static final float[] DASH = {3, 2};

  /** Room between a symbol and its frame, in points, so that the frame hides no line of it. */
  private static final double MARGIN = 1.5;

  private final PDDocument document;
  private final PDExtendedGraphicsState tint;

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
    Box frame = mark.place().box().grow(MARGIN + LINE);
    PDRectangle rectangle = page.toUserSpace(frame);
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

  private static PDBorderStyleDictionary border(Mark.Look look, ViewedPage page) {
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth((float) (LINE / page.unit()));
    border.setStyle(
        look.dashed() ? PDBorderStyleDictionary.STYLE_DASHED : PDBorderStyleDictionary.STYLE_SOLID);
    return border;
  }

  private PDAppearanceDictionary appearance(Mark.Look look, PDRectangle box, ViewedPage page)
      throws IOException {
    PDAppearanceStream stream = new PDAppearanceStream(document);
    stream.setBBox(box);
    float line = (float) (LINE / page.unit());
    try (PDAppearanceContentStream out = new PDAppearanceContentStream(stream)) {
      out.setGraphicsStateParameters(tint);
      out.setLineWidth(line);
      out.setStrokingColor(look.components());
      if (look.dashed()) {
        out.setLineDashPattern(DASH, 0);
      } else {
        out.setNonStrokingColor(look.components());
      }
      out.addRect(
          box.getLowerLeftX() + line / 2,
          box.getLowerLeftY() + line / 2,
          box.getWidth() - line,
          box.getHeight() - line);
      if (look.dashed()) {
        out.stroke();
      } else {
        out.fillAndStroke();
      }
    }
    PDAppearanceDictionary appearance = new PDAppearanceDictionary();
    appearance.getCOSObject().setItem(COSName.N, stream);
    return appearance;
  }
}
