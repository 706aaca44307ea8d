package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageFrameTest {

  /** The bottom left corner of the crop box, and where a viewer shows it. */
  @ParameterizedTest
  @CsvSource({
    "0, 600, 400, 0, 400",
    "90, 400, 600, 0, 0",
    "180, 600, 400, 600, 0",
    "270, 400, 600, 400, 600",
    "-90, 400, 600, 400, 600",
    "450, 400, 600, 0, 0",
  })
  void aPageIsSeenAfterCropAndRotation(
      int rotation, double width, double height, double x, double y) {
    PDPage page = new PDPage(new PDRectangle(-20, -30, 1000, 900));
    page.setCropBox(new PDRectangle(10, 20, 600, 400));
    page.setRotation(rotation);

    PageFrame frame = PageFrame.of(page);

    assertThat(frame.width()).isEqualTo(width);
    assertThat(frame.height()).isEqualTo(height);
    assertThat(frame.toView().transform(new Point2D.Double(10, 20), null))
        .isEqualTo(new Point2D.Double(x, y));
    Point2D opposite = frame.toView().transform(new Point2D.Double(610, 420), null);
    assertThat(opposite).isEqualTo(new Point2D.Double(width - x, height - y));
  }
}
