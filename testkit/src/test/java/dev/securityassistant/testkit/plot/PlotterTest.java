package dev.securityassistant.testkit.plot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.testkit.Drawings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlotterTest {

  @ParameterizedTest
  @EnumSource(Way.class)
  void aPlotHasNoText(Way way) throws IOException {
    byte[] plot = new Plotter(way).plot(Drawings.named("t05-rotate-270", 1).pdf());

    try (PDDocument pdf = Loader.loadPDF(plot)) {
      assertThat(new PDFTextStripper().getText(pdf)).isBlank();
    }
  }

  @Test
  void outlinesLookLikeTheText() throws IOException {
    byte[] drawing = Drawings.named("t05-rotate-270", 1).pdf();

    assertThat(unlike(drawing, new Plotter(Way.OUTLINED).plot(drawing))).isLessThan(0.002);
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void thePlotOfADrawingIsAlwaysTheSame(Way way) {
    byte[] drawing = Drawings.named("t05-rotate-270", 1).pdf();

    assertThat(new Plotter(way).plot(drawing)).hasSameSizeAs(new Plotter(way).plot(drawing));
  }

  @Test
  void everyLetterOfTheFontFitsItsPlace() {
    StrokeFont font = new StrokeFont();

    for (char c = 'A'; c <= 'Z'; c++) {
      assertThat(font.letter(String.valueOf(c), 1, 0.6).getBounds2D().getMaxX())
          .isBetween(0.1, 0.6);
    }
    for (char c = 'a'; c <= 'z'; c++) {
      assertThat(font.letter(String.valueOf(c), 1, 0.5).getBounds2D().getMaxX())
          .isBetween(0.1, 0.5);
    }
    for (char c = '0'; c <= '9'; c++) {
      assertThat(font.letter(String.valueOf(c), 1, 0.5).getBounds2D().getHeight())
          .isBetween(0.6, 0.8);
    }
  }

  /** The share of pixels that are dark in one page only. */
  private static double unlike(byte[] a, byte[] b) throws IOException {
    BufferedImage first = picture(a);
    BufferedImage second = picture(b);
    long unlike = 0;
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        unlike += Math.abs(green(first, x, y) - green(second, x, y)) > 100 ? 1 : 0;
      }
    }
    return (double) unlike / first.getWidth() / first.getHeight();
  }

  private static int green(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >> 8 & 255;
  }

  private static BufferedImage picture(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 72);
    }
  }
}
