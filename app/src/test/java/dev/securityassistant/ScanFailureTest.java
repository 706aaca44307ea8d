package dev.securityassistant;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.scan.LazyScanReader;
import dev.securityassistant.schedule.ScheduleAgent;
import dev.securityassistant.specification.Specification;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A set of vector pages and a scan of blank paper. */
class ScanFailureTest {

  private static final Path EXAMPLE = Path.of("../examples/level-2-access-control.pdf");

  @TempDir Path folder;

  @Test
  void whereNoEngineLoadsTheScanSaysWhatToDoAndTheVectorPagesAreRead()
      throws IOException, DrawingException {
    try (LazyScanReader none =
        new LazyScanReader(() -> {
          throw new OcrException("no engine; ask for the vector PDF", new LinkageError());
        })) {
      Extraction read = read(none);

      SheetEntry scan = read.sheets().getLast();
      assertThat(scan.reason()).isEqualTo("no engine; ask for the vector PDF");
      assertThat(scan.relevant()).isFalse();
      assertThat(scan.pdfType()).isEqualTo(PdfType.SCANNED);
      assertThat(read.doors()).isNotEmpty();
    }
  }

  @Test
  void blankPaperGivesNoComponentsAndIsSaidToBeBlank() throws IOException, DrawingException {
    try (LazyScanReader scans = new LazyScanReader()) {
      Extraction read = read(scans);

      assertThat(read.doors()).isNotEmpty();
      assertThat(read.components()).allMatch(c -> c.evidence().pageNumber() == 1);
      assertThat(read.withheld())
          .filteredOn(w -> w.evidence().pageNumber() == 2)
          .singleElement()
          .satisfies(w -> assertThat(w.reason()).contains("nothing was read from it"));
    }
  }

  private Extraction read(LazyScanReader scans) throws IOException, DrawingException {
    return new ScheduleAgent(scans).read("job", set(), Specification.none(), (page, pages) -> {});
  }

  private Path set() throws IOException {
    Path file = folder.resolve("set.pdf");
    try (PDDocument set = Loader.loadPDF(EXAMPLE.toFile())) {
      BufferedImage paper = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
      byte[] white = new byte[1240 * 1754];
      Arrays.fill(white, (byte) 255);
      paper.getRaster().setDataElements(0, 0, 1240, 1754, white);
      PDPage page = new PDPage(PDRectangle.A4);
      set.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(set, page)) {
        content.drawImage(
            LosslessFactory.createFromImage(set, paper),
            0,
            0,
            PDRectangle.A4.getWidth(),
            PDRectangle.A4.getHeight());
      }
      set.save(file.toFile());
    }
    return file;
  }
}
