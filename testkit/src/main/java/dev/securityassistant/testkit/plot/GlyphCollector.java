package dev.securityassistant.testkit.plot;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** Turns the letters of a page's own content into paths, one list for each operator that shows. */
final class GlyphCollector extends PDFGraphicsStreamEngine {

  static final Set<String> SHOWING = Set.of("Tj", "TJ", "'", "\"");

  /** Width of the pen as part of the type size. */
  private static final double PEN = 0.075;

  private final Way way;
  private final StrokeFont strokes = new StrokeFont();
  private final List<List<PlottedGlyph>> shown = new ArrayList<>();

  GlyphCollector(PDPage page, Way way) {
    super(page);
    this.way = way;
  }

  List<List<PlottedGlyph>> collect() throws IOException {
    processPage(getPage());
    return shown;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (SHOWING.contains(operator.getName())) {
      shown.add(new ArrayList<>());
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    AffineTransform back =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    try {
      back.invert();
    } catch (NoninvertibleTransformException e) {
      throw new IOException("a text without an area", e);
    }
    AffineTransform at = matrix.createAffineTransform();
    at.preConcatenate(back);
    Path2D path = way.isPenned() ? strokes(font, code, displacement) : outline(font, code);
    Rectangle2D place = path.createTransformedShape(matrix.createAffineTransform()).getBounds2D();
    path.transform(at);
    PDColor colour = getGraphicsState().getNonStrokingColor();
    float[] rgb = colour.getColorSpace().toRGB(colour.getComponents());
    double size = Math.sqrt(Math.abs(at.getDeterminant()));
    shown
        .getLast()
        .add(
            new PlottedGlyph(
                String.valueOf(font.toUnicode(code)),
                path,
                place,
                rgb[0],
                rgb[1],
                rgb[2],
                way.isPenned() ? PEN * size : 0));
  }

  private Path2D strokes(PDFont font, int code, Vector displacement) throws IOException {
    @Nullable String text = font.toUnicode(code);
    return strokes.letter(text == null ? "" : text, 1, displacement.getX());
  }

  private static Path2D outline(PDFont font, int code) throws IOException {
    if (!(font instanceof PDVectorFont vector)) {
      return new Path2D.Double();
    }
    Path2D path = new Path2D.Double(vector.getNormalizedPath(code));
    path.transform(font.getFontMatrix().createAffineTransform());
    return path;
  }

  @Override
  public void showForm(PDFormXObject form) {
    // its letters stay text
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) {
    // its letters stay text
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {}

  @Override
  public void drawImage(PDImage image) {}

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {}

  @Override
  public void lineTo(float x, float y) {}

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {}

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float();
  }

  @Override
  public void closePath() {}

  @Override
  public void endPath() {}

  @Override
  public void strokePath() {}

  @Override
  public void fillPath(int windingRule) {}

  @Override
  public void fillAndStrokePath(int windingRule) {}

  @Override
  public void shadingFill(COSName name) {}
}
