package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Annotations as markups: which are shown, what they say. */
final class MarkupReader {

  private static final Set<String> NOT_DRAWN = Set.of("Popup", "Link", "Widget", "Text");

  private final AffineTransform toView;

  MarkupReader(AffineTransform toView) {
    this.toView = toView;
  }

  /** Annotations that spell drawn lettering, whether or not they show; not those on layers off. */
  List<ShxText> spelled(List<PDAnnotation> annotations, Layers layers) {
    return annotations.stream()
        .filter(a -> ShxText.is(a) && !isOff(a, layers))
        .flatMap(a -> ShxText.of(a, toView).stream())
        .toList();
  }

  private static boolean isOff(PDAnnotation annotation, Layers layers) {
    COSDictionary group = annotation.getCOSObject().getCOSDictionary(COSName.OC);
    return group != null && layers.isOff(group);
  }

  boolean shows(PDAnnotation annotation, Layers layers) {
    return !annotation.isHidden()
        && !annotation.isNoView()
        && annotation.getRectangle() != null
        && !ShxText.is(annotation)
        && !NOT_DRAWN.contains(String.valueOf(annotation.getSubtype()))
        && !isOff(annotation, layers);
  }

  Markup read(PDAnnotation annotation) {
    COSDictionary dictionary = annotation.getCOSObject();
    String contents = annotation.getContents();
    return new Markup(
        String.valueOf(annotation.getSubtype()),
        contents == null ? "" : contents,
        dictionary.getString(COSName.SUBJ),
        columns(dictionary),
        box(annotation.getRectangle(), toView));
  }

  /**
   * Letters for an annotation that has text but no appearance: set in one line from the left of its
   * box.
   */
  List<Glyph> lettering(Markup markup, int order) {
    List<Glyph> glyphs = new ArrayList<>();
    if (!markup.kind().equals("FreeText") || markup.contents().isBlank()) {
      return glyphs;
    }
    Box box = markup.box();
    String[] rows = markup.contents().strip().split("[\\r\\n]+");
    double rowHeight = box.height() / rows.length;
    for (int r = 0; r < rows.length; r++) {
      String row = rows[r];
      double step = box.width() / Math.max(row.length(), 1);
      double size = Math.min(rowHeight * 0.8, step * 1.8);
      for (int i = 0; i < row.length(); i++) {
        glyphs.add(
            new Glyph(
                row.substring(i, i + 1),
                box.x0() + i * step,
                box.y0() + rowHeight * r + rowHeight * 0.75,
                1,
                0,
                step,
                size,
                0,
                null,
                Origin.MARKUP,
                order));
      }
    }
    return glyphs;
  }

  /** Bluebeam writes custom columns as an array of texts under {@code BSIColumnData}. */
  private static Map<String, String> columns(COSDictionary dictionary) {
    Map<String, String> columns = new LinkedHashMap<>();
    COSArray data = dictionary.getCOSArray(COSName.getPDFName("BSIColumnData"));
    for (int i = 0; data != null && i < data.size(); i++) {
      COSBase value = data.getObject(i);
      if (value instanceof COSString text && !text.getString().isBlank()) {
        columns.put("column " + (i + 1), text.getString());
      }
    }
    return columns;
  }

  /** A rectangle of the page on the page as viewed. */
  static Box box(PDRectangle r, AffineTransform toView) {
    Point2D a = toView.transform(new Point2D.Double(r.getLowerLeftX(), r.getLowerLeftY()), null);
    Point2D b = toView.transform(new Point2D.Double(r.getUpperRightX(), r.getUpperRightY()), null);
    return Box.of(a.getX(), a.getY(), b.getX(), b.getY());
  }
}
