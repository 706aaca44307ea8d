package dev.securityassistant.testkit.plot;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** The annotations by which AutoCAD says what drawn letters spell: a square around each text. */
final class ShxComments {

  private static final String AUTHOR = "AutoCAD SHX Text";

  /** Gap between letters of one word, in their heights. */
  private static final double NEXT = 0.5;

  private ShxComments() {}

  /** Adds one for each text of a page. */
  static void add(PDPage page, List<List<PlottedGlyph>> texts) throws IOException {
    List<PDAnnotation> annotations = new ArrayList<>(page.getAnnotations());
    for (List<PlottedGlyph> text : joined(texts)) {
      String letters = text.stream().map(PlottedGlyph::text).collect(Collectors.joining());
      if (!letters.isBlank()) {
        annotations.add(comment(letters.strip(), place(text)));
      }
    }
    page.setAnnotations(annotations);
  }

  /** Single letters that were placed one by one, as the one text that they are. */
  private static List<List<PlottedGlyph>> joined(List<List<PlottedGlyph>> texts) {
    List<List<PlottedGlyph>> joined = new ArrayList<>();
    for (List<PlottedGlyph> text : texts) {
      if (text.isEmpty()) {
        continue;
      }
      if (text.size() == 1 && !joined.isEmpty() && follows(joined.getLast().getLast(), text)) {
        joined.getLast().addAll(text);
      } else {
        joined.add(new ArrayList<>(text));
      }
    }
    return joined;
  }

  private static boolean follows(PlottedGlyph last, List<PlottedGlyph> next) {
    Rectangle2D a = last.place();
    Rectangle2D b = next.getFirst().place();
    double across = Math.max(a.getMinX(), b.getMinX()) - Math.min(a.getMaxX(), b.getMaxX());
    double down = Math.max(a.getMinY(), b.getMinY()) - Math.min(a.getMaxY(), b.getMaxY());
    return Math.max(across, down) < NEXT * Math.max(a.getHeight(), b.getHeight());
  }

  private static PDAnnotationSquare comment(String letters, Rectangle2D place) {
    PDBorderStyleDictionary none = new PDBorderStyleDictionary();
    none.setWidth(0);
    PDAnnotationSquare square = new PDAnnotationSquare();
    square.setTitlePopup(AUTHOR);
    square.setContents(letters);
    square.setRectangle(
        new PDRectangle(
            (float) place.getX(),
            (float) place.getY(),
            (float) place.getWidth(),
            (float) place.getHeight()));
    square.setBorderStyle(none);
    return square;
  }

  private static Rectangle2D place(List<PlottedGlyph> text) {
    return text.stream()
        .map(PlottedGlyph::place)
        .filter(p -> p.getWidth() > 0 || p.getHeight() > 0)
        .reduce(Rectangle2D::createUnion)
        .orElseGet(() -> text.getFirst().place());
  }
}
