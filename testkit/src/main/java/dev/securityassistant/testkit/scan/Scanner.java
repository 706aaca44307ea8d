package dev.securityassistant.testkit.scan;

import dev.securityassistant.testkit.style.Drawn;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints a drawing and scans it. The same drawing, settings and seed give the same bytes. */
public final class Scanner {

  private final Degradation how;
  private final long seed;
  private final Addition addition;

  /** Every page is scanned in this way, with dirt of its own. */
  public Scanner(Degradation how, long seed) {
    this(how, seed, new Addition.None());
  }

  /** As well, and what is added to the pictures afterwards. */
  Scanner(Degradation how, long seed, Addition addition) {
    this.how = how;
    this.seed = seed;
    this.addition = addition;
  }

  /** The scan of a drawing under a name of its own, with the truth where it lies in the scan. */
  public Drawn scan(String name, String family, Drawn drawn) {
    try (PDDocument prints = Loader.loadPDF(drawn.pdf())) {
      List<Warp> warps = new ArrayList<>();
      for (PDPage page : prints.getPages()) {
        warps.add(warp(page));
      }
      return new Drawn(
          name,
          family,
          "scan of " + drawn.name() + ": " + how,
          scan(prints, 1),
          drawn.pages(),
          drawn
              .truth()
              .scanned(addition.type(), (page, place) -> warps.get(page - 1).toFrame(place)),
          drawn.docx());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The scan of a drawing.
   *
   * @param copies how often each page is in it, one set after the other, each with its own picture
   */
  public byte[] scan(byte[] pdf, int copies) {
    try (PDDocument prints = Loader.loadPDF(pdf)) {
      return scan(prints, copies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] scan(PDDocument prints, int copies) throws IOException {
    PDFRenderer renderer = new PDFRenderer(prints);
    try (PDDocument scan = new PDDocument()) {
      List<BufferedImage> taken = new ArrayList<>();
      for (int i = 0; i < prints.getNumberOfPages(); i++) {
        Random random = new Random(seed * 1_000_003 + i);
        addition.prepare(prints, prints.getPage(i), i);
        BufferedImage print = renderer.renderImageWithDPI(i, (float) how.dpi(), ImageType.RGB);
        BufferedImage picture = new Sensor(how, random).take(print);
        taken.add(picture);
        add(scan, picture, i, warp(prints.getPage(i)));
      }
      for (int copy = 1; copy < copies; copy++) {
        for (int i = 0; i < taken.size(); i++) {
          add(scan, taken.get(i), i, warp(prints.getPage(i)));
        }
      }
      scan.setDocumentId(20260101L);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      scan.save(bytes, CompressParameters.NO_COMPRESSION);
      return bytes.toByteArray();
    }
  }

  private Warp warp(PDPage print) {
    boolean swap = print.getRotation() % 180 != 0;
    PDRectangle box = print.getCropBox();
    return new Warp(
        how, swap ? box.getHeight() : box.getWidth(), swap ? box.getWidth() : box.getHeight());
  }

  private void add(PDDocument scan, BufferedImage picture, int number, Warp warp)
      throws IOException {
    float width = (float) (picture.getWidth() * 72 / how.dpi());
    float height = (float) (picture.getHeight() * 72 / how.dpi());
    PDPage page = new PDPage(new PDRectangle(width, height));
    scan.addPage(page);
    PDImageXObject image =
        how.fax()
            ? CCITTFactory.createFromImage(scan, picture)
            : JPEGFactory.createFromImage(scan, picture, (float) how.quality());
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(image, 0, 0, width, height);
      addition.add(scan, content, number, warp);
    }
  }
}
