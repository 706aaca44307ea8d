package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InkTest {

  @ParameterizedTest
  @CsvSource({"1, 1", "63, 5", "64, 5", "65, 5", "130, 9", "191, 3"})
  void widensAndThinsBySquares(int width, int height) {
    Ink ink = random(width, height, 0.1);
    for (int reach = 0; reach <= 3; reach++) {
      Ink wide = ink.widened(reach);
      Ink thin = ink.inverted().thinned(reach);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          boolean near = anyInk(ink, x, y, reach);
          assertThat(wide.at(x, y)).as("wide %d at %d, %d", reach, x, y).isEqualTo(near);
          assertThat(thin.at(x, y)).as("thin %d at %d, %d", reach, x, y).isEqualTo(!near);
        }
      }
    }
  }

  private static boolean anyInk(Ink ink, int x, int y, int reach) {
    for (int dy = -reach; dy <= reach; dy++) {
      for (int dx = -reach; dx <= reach; dx++) {
        if (ink.at(x + dx, y + dy)) {
          return true;
        }
      }
    }
    return false;
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "63, 5", "64, 5", "65, 5", "130, 9"})
  void exchangesRowsAndColumnsAndKeepsTheCount(int width, int height) {
    Ink ink = random(width, height, 0.4);
    Ink turned = ink.transposed();
    assertThat(turned.count()).isEqualTo(ink.count());
    assertThat(ink.count() + ink.inverted().count()).isEqualTo((long) width * height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        assertThat(turned.at(y, x)).isEqualTo(ink.at(x, y));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1", "64", "65", "200"})
  void findsTheNextInkAndTheNextPaper(int width) {
    Ink ink = random(width, 1, 0.5);
    for (int x = 0; x <= width; x++) {
      assertThat(ink.nextInk(x, 0)).isEqualTo(first(x, width, i -> ink.at(i, 0)));
      assertThat(ink.nextPaper(x, 0)).isEqualTo(first(x, width, i -> !ink.at(i, 0)));
    }
  }

  private static int first(int from, int width, IntPredicate test) {
    int x = from;
    while (x < width && !test.test(x)) {
      x++;
    }
    return x;
  }

  private static Ink random(int width, int height, double share) {
    Random random = new Random(width);
    return Ink.where(width, height, i -> random.nextDouble() < share);
  }
}
