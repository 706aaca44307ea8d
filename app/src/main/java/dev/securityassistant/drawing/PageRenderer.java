package dev.securityassistant.drawing;

import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Paints a page as pixels, at the resolution of its pictures within reason. */
final class PageRenderer {

  private static final double LOWEST = 150;
  private static final double HIGHEST = 300;

  /** Most pixels of a page that is read, so that one page stays within about 600 MB. */
  private static final double MOST_PIXELS = 60e6;

  private PageRenderer() {}

  static PagePicture render(PDDocument document, int pageNumber, List<Picture> pictures, Turn turn)
      throws IOException {
    double resolution = LOWEST;
    for (Picture picture : pictures) {
      double longest = Math.max(picture.box().width(), picture.box().height());
      double pixels = Math.max(picture.pixelWidth(), picture.pixelHeight());
      if (longest > 0.3 * Math.max(turn.viewWidth(), turn.viewHeight())) {
        resolution = Math.max(resolution, pixels * 72 / longest);
      }
    }
    double area = turn.viewWidth() * turn.viewHeight() / (72 * 72);
    resolution = Math.min(Math.min(HIGHEST, resolution), Math.sqrt(MOST_PIXELS / area));
    BufferedImage image =
        new PDFRenderer(document)
            .renderImageWithDPI(pageNumber - 1, (float) resolution, ImageType.RGB);
    double scale = turn.viewWidth() / image.getWidth();
    return new PagePicture(grey(image), 72 / scale);
  }

  /** Shades by ITU-R BT.601, computed here: drawing colour on a grey image would apply a gamma. */
  private static GreyImage grey(BufferedImage image) {
    int width = image.getWidth();
    GreyImage grey = new GreyImage(width, image.getHeight());
    int[] row = new int[width];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int p = row[x];
        grey.set(x, y, (299 * (p >> 16 & 255) + 587 * (p >> 8 & 255) + 114 * (p & 255)) / 1000);
      }
    }
    return grey;
  }
}
