package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkestTest {

  @ParameterizedTest
  @CsvSource({"1, 1, 2", "3, 40, 2", "40, 3, 4", "31, 29, 1", "31, 29, 5", "22, 33, 50"})
  void isTheDarkestShadeOfTheSquareAroundEachPixel(int width, int height, int reach) {
    GreyImage image = new GreyImage(width, height);
    new Random(7).nextBytes(image.pixels());
    byte[] darkest = Darkest.of(image, reach);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int least = 255;
        for (int dy = -reach; dy <= reach; dy++) {
          for (int dx = -reach; dx <= reach; dx++) {
            least = Math.min(least, image.atOrWhite(x + dx, y + dy));
          }
        }
        assertThat(darkest[y * width + x] & 255).as("at %d, %d", x, y).isEqualTo(least);
      }
    }
  }
}
