package dev.securityassistant.testkit.plot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Plots drawings without text: each letter of a page's own content is replaced by its paths, in
 * their place in the painting order. Letters of forms and annotations stay.
 */
public final class Plotter {

  private final Way way;

  public Plotter(Way way) {
    this.way = way;
  }

  /** The plot of a drawing. */
  public byte[] plot(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        plot(document, page);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void plot(PDDocument document, PDPage page) throws IOException {
    List<List<PlottedGlyph>> letters = new GlyphCollector(page, way).collect();
    if (way == Way.SPELLED) {
      ShxComments.add(page, letters);
    }
    Iterator<List<PlottedGlyph>> shown = letters.iterator();
    PDStream content = new PDStream(document);
    try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
      ContentStreamWriter writer = new ContentStreamWriter(out);
      PDFStreamParser parser = new PDFStreamParser(page);
      List<COSBase> operands = new ArrayList<>();
      List<PlottedGlyph> pending = new ArrayList<>();
      for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
        if (!(token instanceof Operator operator)) {
          operands.add((COSBase) token);
        } else if (GlyphCollector.SHOWING.contains(operator.getName())) {
          pending.addAll(shown.next());
          operands.clear();
        } else {
          writer.writeTokens(operands);
          writer.writeToken(operator);
          operands.clear();
          if (operator.getName().equals("ET")) {
            out.write(paths(pending).getBytes(StandardCharsets.US_ASCII));
            pending.clear();
          }
        }
      }
    }
    page.setContents(content);
  }

  private static String paths(List<PlottedGlyph> glyphs) {
    StringBuilder out = new StringBuilder("q\n[] 0 d 1 J 1 j\n");
    glyphs.forEach(g -> g.write(out));
    return out.append("Q\n").toString();
  }
}
