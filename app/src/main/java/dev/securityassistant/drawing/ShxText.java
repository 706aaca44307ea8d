package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What a line of drawn lettering says. AutoCAD plots letters of its SHX fonts as strokes and adds,
 * for each line of them, a square annotation that shows nothing: its author is {@code AutoCAD SHX
 * Text}, its contents are the letters, its rectangle lies around them. It tells no direction.
 *
 * @param letters with single spaces, never blank
 * @param box on the page as viewed
 */
record ShxText(String letters, Box box) {

  private static final String AUTHOR = "AutoCAD SHX Text";

  /** Longer ones are no lettering of a drawing. */
  private static final int LONGEST = 1000;

  /** Whether an annotation is one. */
  static boolean is(PDAnnotation annotation) {
    COSDictionary dictionary = annotation.getCOSObject();
    String author = dictionary.getString(COSName.T);
    return "Square".equals(annotation.getSubtype())
        && author != null
        && author.strip().equalsIgnoreCase(AUTHOR);
  }

  /** What such an annotation says; empty where it says nothing, or not where. */
  static Optional<ShxText> of(PDAnnotation annotation, AffineTransform toView) {
    PDRectangle place = annotation.getRectangle();
    String contents = annotation.getContents();
    if (place == null || contents == null || contents.length() > LONGEST || contents.isBlank()) {
      return Optional.empty();
    }
    return Optional.of(
        new ShxText(contents.strip().replaceAll("\\s+", " "), MarkupReader.box(place, toView)));
  }
}
