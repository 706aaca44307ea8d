package dev.securityassistant.drawing;

import dev.securityassistant.drawing.picture.PagePainter;
import dev.securityassistant.drawing.picture.PictureLimit;
import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Paints a page as pixels, at the resolution of its pictures within reason. */
final class PageRenderer {

  private static final double LOWEST = 150;
  private static final double HIGHEST = 300;

  /** Most pixels of a page that is read, so that one page stays within about 600 MB. */
  private static final double MOST_PIXELS = 60e6;

  private static final int MOST_MEGABYTES = 256;

  /** Part of the page a picture takes that is the page. */
  private static final double PAGE_SHARE = 0.3;

  private final PDDocument document;
  private final String name;

  PageRenderer(PDDocument document, String name) {
    this.document = document;
    this.name = name;
  }

  /** A page's pixels, and what a person should know of them. */
  record Painted(PagePicture picture, List<String> notes) {}

  /**
   * Paints a page.
   *
   * @param picturesAlone whether text and lines are left out
   * @throws DrawingException where a picture that is most of the page cannot be decoded
   */
  Painted render(Sheet sheet, boolean picturesAlone) throws IOException, DrawingException {
    Turn turn = sheet.turn();
    double resolution = LOWEST;
    double most = 0;
    for (Picture picture : sheet.pictures()) {
      double longest = Math.max(picture.box().width(), picture.box().height());
      double pixels = Math.max(picture.pixelWidth(), picture.pixelHeight());
      if (longest > 0.3 * Math.max(turn.viewWidth(), turn.viewHeight())) {
        resolution = Math.max(resolution, pixels * 72 / longest);
      }
      most = Math.max(most, (double) picture.pixelWidth() * picture.pixelHeight());
    }
    double area = turn.viewWidth() * turn.viewHeight();
    resolution = Math.min(Math.min(HIGHEST, resolution), Math.sqrt(MOST_PIXELS * 72 * 72 / area));
    PagePainter painter =
        new PagePainter(document, new PictureLimit(MOST_MEGABYTES), picturesAlone);
    BufferedImage image = painter.paint(sheet.pageNumber(), resolution, most > MOST_PIXELS);
    for (PagePainter.Unpainted lost : painter.unpainted()) {
      if (lost.area() > PAGE_SHARE * area) {
        throw new DrawingException(
            "page_picture",
            "page %d of %s was not read: its picture %s"
                .formatted(sheet.pageNumber(), name, lost.reason()),
            sheet.type());
      }
    }
    List<String> notes =
        painter.unpainted().stream()
            .map(lost -> "a small picture on the page was not read: it " + lost.reason())
            .distinct()
            .toList();
    double scale = turn.viewWidth() / image.getWidth();
    return new Painted(new PagePicture(grey(image), 72 / scale, picturesAlone, List.of()), notes);
  }

  /** Shades by ITU-R BT.601, computed here: drawing colour on a grey image would apply a gamma. */
  private static GreyImage grey(BufferedImage image) {
    int width = image.getWidth();
    GreyImage grey = new GreyImage(width, image.getHeight());
    byte[] pixels = grey.pixels();
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRaster().getDataElements(0, y, width, 1, row);
      for (int x = 0; x < width; x++) {
        int p = row[x];
        pixels[y * width + x] =
            (byte) ((299 * (p >> 16 & 255) + 587 * (p >> 8 & 255) + 114 * (p & 255)) / 1000);
      }
    }
    return grey;
  }
}
