package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.GreyImage;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlikePicturesTest {

  @Test
  void theSamePrintIsTakenTogetherThoughItIsGrainyAndABitElsewhere() {
    AlikePictures alike =
        new AlikePictures(
            List.of(print("BG", 0, 0, 1), print("BG", 1, 1, 2), print("BG", 2, 0, 3)));
    assertThat(alike.distinct()).hasSize(1);
    assertThat(alike.like(2)).isZero();
  }

  @ParameterizedTest
  @CsvSource({"8, B", "8, 6", "5, S", "1, I", "0, O", "3, 8", "C, G", "L2, L7", "M1, M7", "c, e"})
  void lettersThatDifferAreKeptApart(String one, String other) {
    AlikePictures alike = new AlikePictures(List.of(print(one, 0, 0, 1), print(other, 0, 0, 2)));
    assertThat(alike.distinct()).hasSize(2);
    assertThat(alike.like(1)).isEqualTo(1);
  }

  @Test
  void whatIsTooSmallToTellIsKeptApart() {
    GreyImage dot = new GreyImage(12, 12);
    dot.set(5, 5, 0);
    assertThat(new AlikePictures(List.of(dot, dot)).distinct()).hasSize(2);
  }

  /** Letters as a scan at 300 dots an inch shows them, with grain. */
  private static GreyImage print(String text, int dx, int dy, long seed) {
    BufferedImage image = new BufferedImage(80, 50, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 80, 50);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 32));
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.drawString(text, 10 + dx, 36 + dy);
    pen.dispose();
    Random random = new Random(seed);
    GreyImage grey = new GreyImage(80, 50);
    for (int y = 0; y < 50; y++) {
      for (int x = 0; x < 80; x++) {
        int shade = image.getRaster().getSample(x, y, 0);
        grey.set(x, y, (int) (shade + 8 * random.nextGaussian()));
      }
    }
    return grey;
  }
}
