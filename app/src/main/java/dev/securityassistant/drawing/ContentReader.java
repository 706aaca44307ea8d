package dev.securityassistant.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationHighlight;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * Runs a page's content once and notes letters, paths and images with colour, layer and painting
 * order, on the page as viewed. Content of layers that are switched off is counted and left out.
 * What cannot be drawn (a broken image, an unknown operator) is passed over: one bad object never
 * loses the page.
 */
final class ContentReader extends PDFGraphicsStreamEngine {

  private static final double FLATNESS = 0.1333;

  /** Part of the page an image may take and still be something laid over the drawing. */
  private static final double LARGEST_COVER = 0.3;

  /** Paint of less opacity is not seen. */
  private static final double CLEAR = 0.02;

  private static final char UNKNOWN = '\uFFFD';

  /**
   * Most letters and points of lines of a page, more than the densest plans hold. A small file may
   * unpack to far more and would take all memory.
   */
  private static final int MOST = 2_500_000;

  private final Layers layers;
  private final AffineTransform toView;
  private final double width;
  private final double height;
  private final PathBuilder path = new PathBuilder(FLATNESS);
  private final List<Glyph> glyphs = new ArrayList<>();
  private final List<Polyline> lines = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private final List<Cover> covers = new ArrayList<>();
  private final List<Cover> papers = new ArrayList<>();
  private final List<Glyph> invisible = new ArrayList<>();
  private final Clips clips = new Clips();
  private final Deque<Section> sections = new ArrayDeque<>();
  private final Map<Paint, Paint> paints = new HashMap<>();
  private final Map<COSBase, Integer> colors = new HashMap<>();
  private Origin origin = Origin.CONTENT;
  private boolean translucent;
  private int order;
  private int hidden;
  private int unreadable;
  private final int most;
  private int spent;

  /** A marked part of the content: its layer, and whether it or one around it is switched off. */
  private record Section(@Nullable String layer, boolean off) {}

  ContentReader(PDPage page, Layers layers) {
    this(page, layers, MOST);
  }

  ContentReader(PDPage page, Layers layers, int most) {
    super(page);
    this.most = most;
    this.layers = layers;
    PageFrame frame = PageFrame.of(page);
    this.toView = frame.toView();
    this.width = frame.width();
    this.height = frame.height();
  }

  PageContent read() throws IOException {
    PDPage page = getPage();
    processPage(page);
    sections.clear();
    origin = Origin.MARKUP;
    List<Markup> markups = new ArrayList<>();
    MarkupReader reader = new MarkupReader(toView);
    List<PDAnnotation> annotations = page.getAnnotations();
    ShxLettering spelled = new ShxLettering(reader.spelled(annotations, layers), lines);
    glyphs.addAll(spelled.glyphs());
    lines.removeIf(spelled::has);
    for (PDAnnotation annotation : annotations) {
      if (reader.shows(annotation, layers)) {
        int before = glyphs.size();
        showAnnotation(annotation);
        Markup markup = reader.read(annotation);
        markups.add(markup);
        if (glyphs.size() == before && annotation.getAppearance() == null) {
          glyphs.addAll(reader.lettering(markup, order++));
        }
      }
    }
    return new PageContent(
        width,
        height,
        glyphs,
        lines,
        pictures,
        markups,
        covers,
        papers,
        invisible,
        hidden,
        unreadable);
  }

  @Override
  public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
    Section around = sections.peek();
    Section section = around == null ? new Section(null, false) : around;
    if (COSName.OC.equals(tag) && properties != null) {
      section = new Section(layers.name(properties), section.off || layers.isOff(properties));
    }
    sections.push(section);
  }

  @Override
  public void endMarkedContentSequence() {
    sections.poll();
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    COSDictionary group = form.getCOSObject().getCOSDictionary(COSName.OC);
    int depth = sections.size();
    int saved = clips.depth();
    clips.save();
    if (group != null) {
      beginMarkedContentSequence(COSName.OC, group);
    }
    super.showForm(form);
    closeSections(depth);
    clips.restoreTo(saved);
  }

  @Override
  public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
    showForm(form);
  }

  @Override
  protected void processAnnotation(PDAnnotation annotation, PDAppearanceStream appearance)
      throws IOException {
    int depth = sections.size();
    int saved = clips.depth();
    clips.save();
    boolean before = translucent;
    translucent = annotation instanceof PDAnnotationHighlight;
    super.processAnnotation(annotation, appearance);
    translucent = before;
    closeSections(depth);
    clips.restoreTo(saved);
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    clips.save();
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    clips.restore();
  }

  private void closeSections(int depth) {
    while (sections.size() > depth) {
      sections.pop();
    }
  }

  @Override
  protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
    unreadable++;
  }

  @Override
  protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
      throws IOException {
    spend();
    String text = font.toUnicode(code);
    if (off()) {
      hidden++;
      return;
    }
    boolean undecodable = text == null || text.isEmpty() || text.charAt(0) == UNKNOWN;
    if (isInvisible()) {
      place(undecodable ? String.valueOf(UNKNOWN) : text, matrix, displacement, invisible);
    } else if (undecodable) {
      unreadable++;
      if (font instanceof PDType3Font type3) {
        showType3Glyph(matrix, type3, code, displacement);
      }
    } else {
      place(text, matrix, displacement, glyphs);
    }
  }

  /** Whether letters leave no mark: neither filled nor stroked, or with transparent paint. */
  private boolean isInvisible() {
    PDGraphicsState state = getGraphicsState();
    RenderingMode mode = state.getTextState().getRenderingMode();
    return (!mode.isFill() || state.getNonStrokeAlphaConstant() < CLEAR)
        && (!mode.isStroke() || state.getAlphaConstant() < CLEAR);
  }

  private void place(String text, Matrix matrix, Vector displacement, List<Glyph> to) {
    AffineTransform at = matrix.createAffineTransform();
    at.preConcatenate(toView);
    double ax = at.getScaleX();
    double ay = at.getShearY();
    double em = Math.hypot(ax, ay);
    double size = Math.abs(at.getDeterminant()) / (em == 0 ? 1 : em);
    if (em < 1e-6
        || size < 0.05
        || !Double.isFinite(em + at.getTranslateX() + at.getTranslateY())) {
      return;
    }
    PDGraphicsState state = getGraphicsState();
    boolean filled = state.getTextState().getRenderingMode().isFill();
    PDColor color = filled ? state.getNonStrokingColor() : state.getStrokingColor();
    to.add(
        new Glyph(
            text,
            at.getTranslateX(),
            at.getTranslateY(),
            ax / em,
            ay / em,
            displacement.getX() * em,
            size,
            rgb(color),
            layer(),
            origin,
            order++));
  }

  @Override
  protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
    // letters are taken in showGlyph
  }

  @Override
  public void appendRectangle(Point2D a, Point2D b, Point2D c, Point2D d) {
    path.move(view(a));
    path.line(view(b));
    path.line(view(c));
    path.line(view(d));
    path.close();
  }

  @Override
  public void moveTo(float x, float y) {
    path.move(view(new Point2D.Float(x, y)));
  }

  @Override
  public void lineTo(float x, float y) {
    path.line(view(new Point2D.Float(x, y)));
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    path.curve(
        view(new Point2D.Float(x1, y1)),
        view(new Point2D.Float(x2, y2)),
        view(new Point2D.Float(x3, y3)));
  }

  @Override
  public Point2D getCurrentPoint() {
    Point2D at = path.current();
    try {
      return toView.inverseTransform(at, null);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException("the page has no area", e);
    }
  }

  @Override
  public void closePath() {
    path.close();
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void clip(int windingRule) {
    // a clipped path is still drawn whole in a reading: parts outside the clip are rare on
    // drawings;
    // only what hides other marks is clipped
    clips.narrow(path.rectangle());
  }

  @Override
  public void strokePath() {
    paint(true, false);
  }

  @Override
  public void fillPath(int windingRule) {
    paint(false, true);
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    paint(true, true);
  }

  @Override
  public void shadingFill(COSName name) {
    path.clear();
  }

  @Override
  public void drawImage(PDImage image) {
    if (off()) {
      hidden++;
      return;
    }
    AffineTransform at =
        getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
    at.preConcatenate(toView);
    Point2D[] corners = {
      new Point2D.Double(0, 0),
      new Point2D.Double(1, 0),
      new Point2D.Double(1, 1),
      new Point2D.Double(0, 1)
    };
    at.transform(corners, 0, corners, 0, 4);
    path.clear();
    PathBuilder box = new PathBuilder(FLATNESS);
    box.move(corners[0]);
    for (int i = 1; i < 4; i++) {
      box.line(corners[i]);
    }
    List<Polyline> outline = box.take(paint(false, false, getGraphicsState()), order);
    if (!outline.isEmpty()) {
      if (isOpaque(image, outline.getFirst())) {
        boolean laidOver = outline.getFirst().box().area() < LARGEST_COVER * width * height;
        cover(outline.getFirst(), laidOver ? covers : papers);
      }
      pictures.add(
          new Picture(outline.getFirst().box(), image.getWidth(), image.getHeight(), order++));
    }
  }

  /** Whether an image hides what lies under it. */
  private static boolean isOpaque(PDImage image, Polyline outline) {
    boolean masked =
        image.isStencil()
            || image instanceof PDImageXObject object
                && (object.getCOSObject().containsKey(COSName.SMASK)
                    || object.getCOSObject().containsKey(COSName.MASK));
    return !masked && outline.isRectangle();
  }

  private void paint(boolean stroke, boolean fill) {
    if (off()) {
      hidden += path.clear();
      return;
    }
    List<Polyline> painted = path.take(paint(stroke, fill, getGraphicsState()), order++);
    lines.addAll(painted);
    if (fill && painted.size() == 1 && painted.getFirst().isRectangle()) {
      cover(painted.getFirst(), covers);
    }
  }

  /** Notes a rectangle that hides what lies under it. */
  private void cover(Polyline rectangle, List<Cover> to) {
    PDGraphicsState state = getGraphicsState();
    boolean opaque =
        !translucent
            && state.getNonStrokeAlphaConstant() > 0.98
            && state.getSoftMask() == null
            && (state.getBlendMode() == BlendMode.NORMAL
                || state.getBlendMode() == BlendMode.COMPATIBLE)
            && !state.getNonStrokingColor().isPattern();
    if (opaque) {
      clips
          .painted(rectangle.box())
          .filter(b -> Math.min(b.width(), b.height()) > 1)
          .ifPresent(b -> to.add(new Cover(b, rectangle.order())));
    }
  }

  private Paint paint(boolean stroke, boolean fill, PDGraphicsState state) {
    Paint paint =
        new Paint(
            stroke ? rgb(state.getStrokingColor()) : Paint.NONE,
            fill ? rgb(state.getNonStrokingColor()) : Paint.NONE,
            stroke ? Math.abs(transformWidth(state.getLineWidth())) : 0,
            stroke
                && state.getLineDashPattern() != null
                && state.getLineDashPattern().getDashArray().length > 0,
            layer(),
            origin);
    Paint known = paints.putIfAbsent(paint, paint);
    return known == null ? paint : known;
  }

  private int rgb(PDColor color) {
    try {
      if (color.isPattern()) {
        return 0x808080;
      }
      Integer known = colors.get(color.toCOSArray());
      if (known == null) {
        known = color.toRGB();
        colors.put(color.toCOSArray(), known);
      }
      return known;
    } catch (IOException | RuntimeException e) {
      unreadable++;
      return 0;
    }
  }

  private boolean off() {
    Section section = sections.peek();
    return section != null && section.off;
  }

  private @Nullable String layer() {
    Section section = sections.peek();
    return section == null ? null : section.layer;
  }

  private void spend() {
    if (++spent > most) {
      throw new FullPageException(most);
    }
  }

  private Point2D view(Point2D p) {
    spend();
    return toView.transform(p, null);
  }
}
