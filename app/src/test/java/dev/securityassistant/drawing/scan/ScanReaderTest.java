package dev.securityassistant.drawing.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ScanReaderTest {

  private static final int WIDTH = 1700;
  private static final int HEIGHT = 1200;
  private static final double RESOLUTION = 200;

  private static LazyScanReader reader;

  @BeforeAll
  static void load() {
    reader = new LazyScanReader();
  }

  @AfterAll
  static void close() {
    reader.close();
  }

  @Test
  void aSkewedScanGivesWordsAndClosedFrames() throws DrawingException {
    Sheet sheet = read(page(2.5), 0);

    assertThat(sheet.words()).extracting(Word::text).contains("A-101-DR-B2", "MAIN", "ENTRANCE");
    Word tag = word(sheet, "A-101-DR-B2");
    assertThat(sheet.lines())
        .anyMatch(l -> l.closed() && l.size() == 4 && l.box().contains(tag.box()));
    assertThat(tag.quality()).isBetween(0.6, 1.0);
  }

  @Test
  void aPageThatLiesSidewaysIsReadUprightAndItsBoxesLeadBack() throws DrawingException {
    GreyImage upright = page(0);
    Sheet straight = read(page(0), 0);
    Sheet sideways = read(upright.turned(1), 1);

    assertThat(sideways.turn().quarters()).isEqualTo(3);
    Box seen = sideways.turn().toView(word(sideways, "A-101-DR-B2").box());
    Box read = straight.turn().toView(word(straight, "A-101-DR-B2").box());
    double height = HEIGHT * 72 / RESOLUTION;
    assertThat(seen.centerX()).isCloseTo(height - read.centerY(), within(3.0));
    assertThat(seen.centerY()).isCloseTo(read.centerX(), within(3.0));
  }

  @Test
  void anEmptyPageHasNoWordsAndNoLines() throws DrawingException {
    Sheet sheet = read(new GreyImage(WIDTH, HEIGHT), 0);

    assertThat(sheet.words()).isEmpty();
    assertThat(sheet.lines()).isEmpty();
  }

  private static Word word(Sheet sheet, String text) {
    return sheet.words().stream().filter(w -> w.text().equals(text)).findFirst().orElseThrow();
  }

  private static Sheet read(GreyImage image, int quarters) throws DrawingException {
    double width = image.width() * 72 / RESOLUTION;
    double height = image.height() * 72 / RESOLUTION;
    Sheet page =
        new Sheet(
            1 + quarters,
            new Turn(0, width, height),
            PdfType.SCANNED,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return reader.read(page, new PagePicture(image, RESOLUTION));
  }

  private static GreyImage page(double degrees) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, WIDTH, HEIGHT);
    g.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
    g.setColor(Color.BLACK);
    g.setStroke(new BasicStroke(3));
    g.drawRect(100, 100, WIDTH - 200, HEIGHT - 200);
    for (int x = 400; x < 1500; x += 300) {
      g.drawLine(x, 300, x, 900);
    }
    for (int y = 300; y <= 900; y += 200) {
      g.drawLine(400, y, 1300, y);
    }
    g.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 24));
    g.drawRect(150, 140, 220, 50);
    g.drawString("A-101-DR-B2", 175, 174);
    g.drawString("MAIN ENTRANCE", 450, 410);
    g.drawString("STAIR 1", 750, 410);
    g.drawString("SERVER ROOM", 1030, 610);
    g.drawString("Electric strike and door contact", 500, 980);
    g.dispose();
    return new GreyImage(
        WIDTH, HEIGHT, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
  }
}
