package dev.securityassistant.drawing.picture;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Paints pages, and remembers which pictures could not be painted: PDFBox leaves them white and
 * says nothing. One for each page that is painted; not safe for several threads.
 */
public final class PagePainter extends PDFRenderer {

  private static final PDColor WHITE = new PDColor(new float[] {1}, PDDeviceGray.INSTANCE);

  private final PictureLimit limit;
  private final List<Unpainted> unpainted = new ArrayList<>();
  private final boolean picturesAlone;

  /**
   * A picture that was left white.
   *
   * @param area on the page, in square points
   * @param reason completes "its picture ..."
   */
  public record Unpainted(double area, String reason) {}

  /**
   * @param document the open drawing
   * @param limit of its pictures
   * @param picturesAlone whether text, lines and annotations are left out; areas then are white, as
   *     they hide the picture below
   */
  public PagePainter(PDDocument document, PictureLimit limit, boolean picturesAlone) {
    super(document);
    this.limit = limit;
    this.picturesAlone = picturesAlone;
    if (picturesAlone) {
      setAnnotationsFilter(annotation -> false);
    }
  }

  /**
   * Paints a page on white paper.
   *
   * @param pageNumber from 1
   * @param resolution pixels an inch
   * @param coarse whether rows and columns of pictures finer than that are left out; else they are
   *     blended, for which the picture is unpacked whole
   * @throws IOException where the page's content cannot be run
   */
  public BufferedImage paint(int pageNumber, double resolution, boolean coarse) throws IOException {
    setSubsamplingAllowed(coarse);
    return renderImageWithDPI(pageNumber - 1, (float) resolution, ImageType.RGB);
  }

  /** Pictures that were left white so far, in painting order. */
  public List<Unpainted> unpainted() {
    return List.copyOf(unpainted);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return picturesAlone ? new PictureDrawer(parameters) : new Drawer(parameters);
  }

  /** Leaves out what the file draws on pictures. */
  private final class PictureDrawer extends Drawer {

    PictureDrawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      // text of the file is known exactly
    }

    @Override
    public void strokePath() {
      getLinePath().reset();
    }

    @Override
    public void shadingFill(COSName name) {
      getLinePath().reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
      fillPath(windingRule);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
      PDGraphicsState state = getGraphicsState();
      PDColor color = state.getNonStrokingColor();
      state.setNonStrokingColor(WHITE);
      super.fillPath(windingRule);
      state.setNonStrokingColor(color);
    }
  }

  private class Drawer extends PageDrawer {

    Drawer(PageDrawerParameters parameters) throws IOException {
      super(parameters);
    }

    @Override
    public void drawImage(PDImage image) {
      try {
        limit.check(image);
        super.drawImage(image);
      } catch (UnfitPictureException e) {
        leave(String.valueOf(e.getMessage()));
      } catch (IOException | RuntimeException e) {
        leave("is damaged or of a kind that is not decoded (%s)".formatted(said(e)));
      } catch (OutOfMemoryError e) {
        leave("takes more memory than there is; allow more with JAVA_OPTS=-Xmx4g");
      }
    }

    private void leave(String reason) {
      AffineTransform at =
          getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
      unpainted.add(new Unpainted(Math.abs(at.getDeterminant()), reason));
    }

    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException e) {
      // one bad object never loses the page; ContentReader counts those of the same content
    }
  }

  private static String said(Exception e) {
    String message = e.getMessage();
    return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
  }
}
