package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;

/**
 * Cuts a row of letters out of a page for recognition: only the letters' own ink and its blurred
 * edges, so that lines beside and through the row do not disturb; turned upright, contrast
 * stretched.
 */
final class RowPicture {

  private static final double MARGIN = 0.35;

  private RowPicture() {}

  static GreyImage of(GreyImage page, LetterRow row) {
    int margin = Math.max(3, (int) Math.round(MARGIN * row.capitals()));
    int left = row.x0() - margin;
    int top = row.y0() - margin;
    int width = row.x1() - row.x0() + 2 * margin;
    int height = row.y1() - row.y0() + 2 * margin;
    Ink own = new Ink(width, height);
    for (Part part : row.parts()) {
      int[] runs = part.runs();
      for (int i = 0; i < runs.length; i += 3) {
        for (int x = runs[i + 1]; x < runs[i + 2]; x++) {
          own.set(x - left, runs[i] - top, true);
        }
      }
    }
    Ink near = own.widened(1);
    int darkest = 255;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (own.at(x, y)) {
          darkest = Math.min(darkest, page.atOrWhite(x + left, y + top));
        }
      }
    }
    double stretch = 255.0 / Math.max(20, 245 - darkest);
    GreyImage picture = new GreyImage(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        if (near.at(x, y)) {
          picture.set(x, y, (int) (255 - (245 - page.atOrWhite(x + left, y + top)) * stretch));
        }
      }
    }
    return picture.turned(-row.quarters());
  }
}
