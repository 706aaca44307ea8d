package dev.securityassistant.testkit.scan;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** The text that a copier recognised, laid over the picture without paint. */
final class HiddenLayer implements Addition {

  private final LayerFault fault;
  private final Random random;
  private final List<List<PrintText>> texts = new ArrayList<>();

  HiddenLayer(LayerFault fault, long seed) {
    this.fault = fault;
    this.random = new Random(seed);
  }

  @Override
  public void prepare(PDDocument prints, PDPage print, int page) throws IOException {
    texts.add(PrintMarks.texts(print));
  }

  @Override
  public void add(PDDocument scan, PDPageContentStream content, int page, Warp warp)
      throws IOException {
    TextPen pen = new TextPen(content, warp);
    for (PrintText text : texts.get(page)) {
      pen.write(fault.of(text, random), false);
    }
  }
}
