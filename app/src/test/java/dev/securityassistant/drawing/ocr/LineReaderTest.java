package dev.securityassistant.drawing.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  private static final List<String> LINES = List.of("A-101-DR-B2", "Electric strike", "REX-014");

  @Test
  void theNetworkReadsTagsAndWords() throws OcrException {
    try (LineReader reader = NetworkReader.load()) {
      assertReads(reader);
    }
  }

  @Test
  void tesseractReadsTagsAndWords() throws OcrException {
    try (LineReader reader = TesseractReader.load()) {
      assertReads(reader);
    }
  }

  @Test
  void charactersHaveTheirPlaces() throws OcrException {
    try (LineReader reader = NetworkReader.load()) {
      Reading reading = reader.read(List.of(picture("A101"))).getFirst();

      assertThat(reading.text()).isEqualTo("A101");
      assertThat(reading.places()).isSorted();
      assertThat(Arrays.stream(reading.places()).boxed()).allMatch(p -> p > 0 && p < 1);
    }
  }

  @Test
  void paperSaysNothing() throws OcrException {
    try (LineReader reader = NetworkReader.load()) {
      assertThat(reader.read(List.of(new GreyImage(120, 40))).getFirst().text()).isBlank();
    }
  }

  private static void assertReads(LineReader reader) throws OcrException {
    List<Reading> readings = reader.read(LINES.stream().map(LineReaderTest::picture).toList());

    assertThat(readings)
        .extracting(r -> r.text().replace(" ", ""))
        .isEqualTo(LINES.stream().map(l -> l.replace(" ", "")).toList());
    assertThat(readings).allMatch(r -> r.quality() > 0.8);
  }

  private static GreyImage picture(String text) {
    BufferedImage image = new BufferedImage(400, 60, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, 400, 60);
    g.setColor(Color.BLACK);
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 36));
    int width = g.getFontMetrics().stringWidth(text) + 24;
    g.drawString(text, 12, 44);
    g.dispose();
    byte[] all = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    GreyImage whole = new GreyImage(400, 60, all);
    GreyImage cut = new GreyImage(width, 60);
    for (int y = 0; y < 60; y++) {
      for (int x = 0; x < width; x++) {
        cut.set(x, y, whole.at(x, y));
      }
    }
    return cut;
  }
}
