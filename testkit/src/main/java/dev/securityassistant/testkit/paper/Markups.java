package dev.securityassistant.testkit.paper;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFreeText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLine;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationMarkup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPolyline;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Adds PDF annotations to one page, placed in viewed points like everything else. */
public final class Markups {

  private final PDPage page;
  private final PageSetup setup;
  private final PDDocument document;

  Markups(PDPage page, PageSetup setup, PDDocument document) {
    this.page = page;
    this.setup = setup;
    this.document = document;
  }

  /** A boxed text, as a reviewer types it onto the sheet. */
  public void freeText(Rect box, String subject, double size, Color colour, String text) {
    PDAnnotationFreeText note = new PDAnnotationFreeText();
    float[] c = colour.getRGBColorComponents(null);
    note.setDefaultAppearance("/Helv %s Tf %s %s %s rg".formatted(size, c[0], c[1], c[2]));
    note.setContents(text);
    add(note, box, subject, Color.WHITE);
  }

  /** A square with a comment, as a reviewer rings something. */
  public void square(Rect box, String subject, Color colour, String comment) {
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setContents(comment);
    add(square, box, subject, colour);
  }

  /** A line of several points. */
  public void polyline(List<Point> points, String subject, Color colour) {
    PDAnnotationPolyline line = new PDAnnotationPolyline();
    line.setVertices(flat(points));
    add(line, bounds(points), subject, colour);
  }

  public void line(Point a, Point b, String subject, Color colour) {
    PDAnnotationLine line = new PDAnnotationLine();
    line.setLine(flat(List.of(a, b)));
    add(line, bounds(List.of(a, b)), subject, colour);
  }

  private void add(PDAnnotationMarkup markup, Rect box, String subject, Color colour) {
    markup.setSubject(subject);
    markup.setTitlePopup("Reviewer");
    markup.setRectangle(onMedium(box));
    markup.setColor(new PDColor(colour.getRGBColorComponents(null), PDDeviceRGB.INSTANCE));
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0.8f);
    markup.getCOSObject().setItem(COSName.BS, border);
    markup.setPrinted(true);
    append(markup);
    markup.constructAppearances(document);
  }

  private void append(PDAnnotation annotation) {
    try {
      List<PDAnnotation> all = new ArrayList<>(page.getAnnotations());
      all.add(annotation);
      page.setAnnotations(all);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDRectangle onMedium(Rect box) {
    Point a = setup.onMedium(new Point(box.x(), box.y()));
    Point b = setup.onMedium(new Point(box.right(), box.bottom()));
    Rect r = Rect.between(a, b);
    return new PDRectangle((float) r.x(), (float) r.y(), (float) r.w(), (float) r.h());
  }

  private float[] flat(List<Point> points) {
    float[] all = new float[points.size() * 2];
    for (int i = 0; i < points.size(); i++) {
      Point p = setup.onMedium(points.get(i));
      all[2 * i] = (float) p.x();
      all[2 * i + 1] = (float) p.y();
    }
    return all;
  }

  private static Rect bounds(List<Point> points) {
    Rect all = new Rect(points.getFirst().x(), points.getFirst().y(), 0, 0);
    for (Point p : points) {
      all = all.union(new Rect(p.x(), p.y(), 0, 0));
    }
    return all.grow(2);
  }
}
