package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.raster.GreyImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every coding that scanners use is decoded; what would take too much memory is refused. */
class PictureDecodingTest {

  private static final int HUGE = 30_000;

  @TempDir Path folder;
  private final PicturePages pages = new PicturePages();
  private final Seen seen = new Seen();

  /** Keeps the pictures it is given instead of reading them. */
  private static final class Seen implements PixelReader {
    private final List<GreyImage> pictures = new ArrayList<>();

    @Override
    public Sheet read(Sheet page, PagePicture picture) {
      pictures.add(picture.image());
      return page;
    }

    @Override
    public Sheet readOutlines(Sheet page) {
      return page;
    }
  }

  @Test
  void aFaxIsDecoded() throws IOException, DrawingException {
    assertShowsTheBar(pages.fax());
  }

  @Test
  void aJbig2IsDecoded() throws IOException, DrawingException {
    assertShowsTheBar(pages.jbig2());
  }

  @Test
  void sixteenBitsOfGreyAreDecoded() throws IOException, DrawingException {
    byte[] sample = PicturePages.sample();
    ByteBuffer wide = ByteBuffer.allocate(2 * sample.length);
    for (byte shade : sample) {
      wide.put(shade).put((byte) 0x7F);
    }
    assertShowsTheBar(pages.deflated(wide.array(), PicturePages.WIDTH, PicturePages.HEIGHT, 16));
  }

  @Test
  void aJpegOfFourInksIsDecoded() throws IOException, DrawingException {
    byte[] inks = PicturePages.sample();
    for (int i = 0; i < inks.length; i++) {
      inks[i] = (byte) (255 - (inks[i] & 255));
    }
    assertShowsTheBar(
        pages.coded(
            PicturePages.jpeg(inks, PicturePages.WIDTH, PicturePages.HEIGHT, 4),
            COSName.DCT_DECODE,
            PicturePages.WIDTH,
            PicturePages.HEIGHT,
            8,
            COSName.DEVICECMYK));
  }

  @Test
  void aJpegOf30000By30000PixelsIsReadCoarsely() throws IOException, DrawingException {
    pages.add(huge(COSName.DEVICEGRAY, 1));

    read(1);

    GreyImage picture = seen.pictures.getFirst();
    assertThat((long) picture.width() * picture.height()).isLessThan(60_000_000L);
  }

  @Test
  void oneOfThatSizeInThreeColoursIsRefused() throws IOException {
    pages.add(huge(COSName.DEVICERGB, 3));

    assertRefused("its picture has 30,000 × 30,000 pixels", "scan it again at 200 to 300");
  }

  @Test
  void aPackedPictureOfThatSizeIsRefusedBeforeItIsUnpacked() throws IOException {
    pages.add(pages.deflated(new byte[1000], HUGE, HUGE, 8));

    assertRefused("30,000 × 30,000 pixels");
  }

  @Test
  void aHeaderThatSaysMoreThanThePdfIsBelieved() throws IOException {
    byte[] jpeg = PicturePages.jpeg(new byte[64 * 64], 64, 64, 3);
    pages.add(
        pages.coded(
            PicturePages.claiming(jpeg, 65_000, 65_000),
            COSName.DCT_DECODE,
            64,
            64,
            8,
            COSName.DEVICERGB));

    assertRefused("65,000 × 65,000 pixels");
  }

  @Test
  void aSmallFileThatUnpacksToGigabytesIsRefused() throws IOException {
    pages.add(pages.deflated(new byte[300 << 20], 1000, 1000, 8));

    assertRefused("unpacks to more than 256 MB");
  }

  @Test
  void aFaxWhoseParametersAskForGigabytesIsRefused() throws IOException {
    PDImageXObject fax = pages.fax();
    fax.getCOSObject().getCOSDictionary(COSName.DECODE_PARMS).setInt(COSName.ROWS, 100_000_000);
    pages.add(fax);

    assertRefused("100,000,000 pixels");
  }

  @Test
  void aJpegOfRubbishIsNamedAndTheNextPageIsRead() throws IOException, DrawingException {
    byte[] rubbish = "this was never a picture".getBytes(StandardCharsets.US_ASCII);
    pages.add(pages.coded(rubbish, COSName.DCT_DECODE, 800, 600, 8, COSName.DEVICEGRAY));
    pages.add(pages.fax());

    assertRefused("its picture is no JPEG");
    assertThat(read(2).type()).isEqualTo(PdfType.SCANNED);
  }

  @Test
  void aJpegThatEndsInItsHeaderIsNamed() throws IOException {
    byte[] jpeg =
        PicturePages.jpeg(PicturePages.sample(), PicturePages.WIDTH, PicturePages.HEIGHT, 1);
    byte[] cut = java.util.Arrays.copyOf(jpeg, 40);
    pages.add(pages.coded(cut, COSName.DCT_DECODE, 800, 600, 8, COSName.DEVICEGRAY));

    assertRefused("is a JPEG that is damaged or cut short");
  }

  private PDImageXObject huge(COSName colors, int channels) throws IOException {
    byte[] jpeg = PicturePages.jpeg(new byte[64 * 64], 64, 64, channels);
    return pages.coded(
        PicturePages.claiming(jpeg, HUGE, HUGE), COSName.DCT_DECODE, HUGE, HUGE, 8, colors);
  }

  private void assertShowsTheBar(PDImageXObject picture) throws IOException, DrawingException {
    pages.add(picture);

    read(1);

    GreyImage shown = seen.pictures.getFirst();
    double finer = (double) shown.width() / PicturePages.WIDTH;
    for (int y = 10; y < PicturePages.HEIGHT - 10; y += 20) {
      for (int x = 10; x < PicturePages.WIDTH - 10; x += 20) {
        int shade = shown.at((int) (x * finer), (int) (y * finer));
        assertThat(shade < 128).as("%d, %d: %d", x, y, shade).isEqualTo(PicturePages.isBar(x, y));
      }
    }
  }

  private void assertRefused(String... words) {
    assertThatThrownBy(() -> read(1))
        .isInstanceOf(DrawingException.class)
        .hasMessageContaining("page 1 of scan.pdf was not read")
        .hasMessageContainingAll(words)
        .satisfies(e -> assertThat(((DrawingException) e).type()).isEqualTo(PdfType.SCANNED));
  }

  private Sheet read(int page) throws IOException, DrawingException {
    try (Drawing drawing = Drawing.open(pages.writeTo(folder), seen)) {
      return drawing.read(page);
    }
  }
}
