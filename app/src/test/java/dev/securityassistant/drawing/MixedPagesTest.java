package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages of 400 × 300 points with a picture on them, black in its lower half. */
class MixedPagesTest {

  private static final String SCAN = "q 400 0 0 300 0 0 cm /P Do Q ";
  private static final String FIVE =
      "BT /F 8 Tf 40 200 Td (ONE) Tj 40 0 Td (TWO) Tj 40 0 Td (THREE) Tj 40 0 Td (FOUR) Tj 40 0 Td"
          + " (FIVE) Tj ET ";

  @TempDir Path folder;
  private final PdfPages pages = new PdfPages();
  private final Seen seen = new Seen();

  /** Keeps what it is given, and reads nothing. */
  private static final class Seen implements PixelReader {
    private final List<PagePicture> pictures = new ArrayList<>();

    @Override
    public Sheet read(Sheet page, PagePicture picture) {
      pictures.add(picture);
      return page;
    }

    @Override
    public Sheet readOutlines(Sheet page) {
      return page;
    }

    PagePicture only() {
      assertThat(pictures).hasSize(1);
      return pictures.getFirst();
    }
  }

  @AfterEach
  void close() throws IOException {
    pages.close();
  }

  @Test
  void textWithoutPaintUnderThePictureOrInWhiteIsClaimedAndDoesNotShow() throws Exception {
    for (String content :
        List.of(
            SCAN + "BT 3 Tr /F 8 Tf 40 250 Td (SERVER ROOM) Tj ET",
            "BT /F 8 Tf 40 250 Td (SERVER ROOM) Tj ET " + SCAN,
            SCAN + "BT 1 g /F 8 Tf 40 250 Td (SERVER ROOM) Tj ET")) {
      seen.pictures.clear();
      Sheet sheet = read(content, seen);

      assertThat(sheet.type()).isEqualTo(PdfType.MIXED);
      assertThat(sheet.words()).isEmpty();
      assertThat(sheet.notes()).isEmpty();
      assertThat(seen.only().claimed()).extracting(Word::text).containsExactly("SERVER", "ROOM");
      assertThat(seen.only().claimed().getFirst().box().centerY()).isBetween(46.0, 50.0);
    }
  }

  @Test
  void textOnThePictureShowsAndThePictureIsReadWithoutIt() throws Exception {
    Sheet sheet = read(SCAN + "0 0 1 rg 30 180 200 40 re f 0 g " + FIVE, seen);

    assertThat(sheet.type()).isEqualTo(PdfType.MIXED);
    assertThat(seen.only().alone()).isTrue();
    assertThat(seen.only().claimed()).isEmpty();
    assertThat(darkIn(seen.only(), 30, 70, 330, 120)).isFalse();
    assertThat(darkIn(seen.only(), 30, 200, 330, 280)).isTrue();
  }

  @Test
  void anAreaOverThePictureHidesIt() throws Exception {
    read(SCAN + FIVE + "0 0 1 rg 20 20 100 60 re f", seen);

    assertThat(darkIn(seen.only(), 25, 225, 115, 275)).isFalse();
    assertThat(darkIn(seen.only(), 200, 225, 300, 275)).isTrue();
  }

  @Test
  void aFewWordsOnAScanAreReadWithIt() throws Exception {
    Sheet sheet = read(SCAN + "BT /F 20 Tf 40 200 Td (COPY) Tj ET", seen);

    assertThat(sheet.words()).extracting(Word::text).containsExactly("COPY");
    assertThat(seen.only().alone()).isFalse();
    assertThat(darkIn(seen.only(), 30, 80, 330, 105)).isTrue();
  }

  @Test
  void stripsThatFillThePageAreAScan() throws Exception {
    Sheet sheet = read("q 400 0 0 150 0 0 cm /P Do Q q 400 0 0 150 0 150 cm /P Do Q", seen);

    assertThat(sheet.type()).isEqualTo(PdfType.SCANNED);
    assertThat(seen.pictures).hasSize(1);
  }

  @Test
  void aDrawingWithALogoIsNotReadFromPixels() throws Exception {
    Sheet sheet = read(FIVE + "q 60 0 0 30 330 10 cm /P Do Q", seen);

    assertThat(sheet.type()).isEqualTo(PdfType.VECTOR);
    assertThat(seen.pictures).isEmpty();
  }

  @Test
  void whereThePictureCannotBeReadTheTextOnItIsAndThatIsTold() throws Exception {
    Sheet without = read(SCAN + FIVE, new Failing("no engine runs here"));
    Sheet broken = read(SCAN + FIVE, new Failing(null));

    assertThat(without.words()).hasSize(5);
    assertThat(without.notes()).singleElement().asString().contains("no engine runs here");
    assertThat(broken.words()).hasSize(5);
    assertThat(broken.notes()).singleElement().asString().contains("IllegalStateException");
  }

  /** Fails with a reason, or without one by a fault of the program. */
  private record Failing(@Nullable String reason) implements PixelReader {

    @Override
    public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
      if (reason == null) {
        throw new IllegalStateException();
      }
      throw new DrawingException("ocr_unavailable", reason);
    }

    @Override
    public Sheet readOutlines(Sheet page) {
      return page;
    }
  }

  private static boolean darkIn(PagePicture picture, int x0, int y0, int x1, int y1) {
    double scale = picture.resolution() / 72;
    GreyImage image = picture.image();
    for (int y = (int) (y0 * scale); y < y1 * scale; y++) {
      for (int x = (int) (x0 * scale); x < x1 * scale; x++) {
        if (image.atOrWhite(x, y) < 128) {
          return true;
        }
      }
    }
    return false;
  }

  private Sheet read(String content, PixelReader reader) throws Exception {
    PDPage page = pages.add(content);
    BufferedImage picture = new BufferedImage(80, 60, BufferedImage.TYPE_BYTE_GRAY);
    for (int i = 0; i < 80 * 60; i++) {
      picture.getRaster().setSample(i % 80, i / 80, 0, i / 80 < 30 ? 255 : 0);
    }
    COSDictionary pictures = new COSDictionary();
    pictures.setItem(
        COSName.getPDFName("P"), LosslessFactory.createFromImage(pages.document(), picture));
    page.getResources().getCOSObject().setItem(COSName.XOBJECT, pictures);
    try (Drawing drawing = Drawing.open(pages.writeTo(folder), reader)) {
      return drawing.read(drawing.pages());
    }
  }
}
