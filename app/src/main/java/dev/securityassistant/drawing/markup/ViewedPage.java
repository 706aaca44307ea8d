package dev.securityassistant.drawing.markup;

import dev.securityassistant.component.Box;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page as viewed (points, origin at the top left, after /Rotate) lies over its own user space
 * (origin and unit of its own, y up). After ISO 32000-1, 8.3.2.3 (UserUnit) and 14.11.2 (CropBox).
 *
 * @param crop the part of user space that is shown
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param unit points to one unit of user space
 */
record ViewedPage(PDRectangle crop, int rotation, double unit) {

  static ViewedPage of(PDPage page) {
    return new ViewedPage(
        page.getCropBox(), Math.floorMod(page.getRotation(), 360), page.getUserUnit());
  }

  /** The box in user space. */
  PDRectangle toUserSpace(Box viewed) {
    Box a = viewed;
    double[] p = point(a.x0() / unit, a.y0() / unit);
    double[] q = point(a.x1() / unit, a.y1() / unit);
    Box user = Box.of(p[0], p[1], q[0], q[1]);
    return new PDRectangle(
        (float) user.x0(), (float) user.y0(), (float) user.width(), (float) user.height());
  }

  private double[] point(double x, double y) {
    return switch (rotation) {
      case 90 -> new double[] {crop.getLowerLeftX() + y, crop.getLowerLeftY() + x};
      case 180 -> new double[] {crop.getUpperRightX() - x, crop.getLowerLeftY() + y};
      case 270 -> new double[] {crop.getUpperRightX() - y, crop.getUpperRightY() - x};
      default -> new double[] {crop.getLowerLeftX() + x, crop.getUpperRightY() - y};
    };
  }
}
