package dev.securityassistant.testkit.scan;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/**
 * Everything dark as a drawing of its own over the picture of what is pale: security drawn on an
 * architect's plan that was at hand as a picture only. For scans that lie straight.
 */
final class Underlay implements Addition {

  private static final double PALE = 0.4;

  private final byte[] pdf;

  /**
   * @param pdf the drawing that is scanned
   */
  Underlay(byte[] pdf) {
    this.pdf = pdf.clone();
  }

  @Override
  public void prepare(PDDocument prints, PDPage print, int page) throws IOException {
    PrintMarks.retain(prints, print, mark -> mark.shade() >= PALE);
  }

  @Override
  public void add(PDDocument scan, PDPageContentStream content, int page, Warp warp)
      throws IOException {
    try (PDDocument drawing = Loader.loadPDF(new RandomAccessReadBuffer(pdf))) {
      PrintMarks.retain(drawing, drawing.getPage(page), mark -> mark.shade() < PALE);
      PDFormXObject form = new LayerUtility(scan).importPageAsForm(drawing, page);
      content.drawForm(form);
    }
  }
}
