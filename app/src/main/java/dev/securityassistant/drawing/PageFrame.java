package dev.securityassistant.drawing;

import java.awt.geom.AffineTransform;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * A page's crop box and rotation, and the way from its own coordinates to the page as viewed.
 *
 * @param width of the page as viewed, points
 * @param height of the page as viewed, points
 * @param toView from user space (origin at the bottom left) to the viewed page (origin at the top
 *     left)
 */
record PageFrame(double width, double height, AffineTransform toView) {

  static PageFrame of(PDPage page) {
    PDRectangle crop = page.getCropBox();
    double w = crop.getWidth();
    double h = crop.getHeight();
    int rotation = Math.floorMod(page.getRotation(), 360);
    AffineTransform view =
        switch (rotation) {
          case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
    view.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
    return rotation % 180 == 0 ? new PageFrame(w, h, view) : new PageFrame(h, w, view);
  }
}
