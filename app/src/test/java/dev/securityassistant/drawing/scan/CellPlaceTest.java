package dev.securityassistant.drawing.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import org.junit.jupiter.api.Test;

class CellPlaceTest {

  @Test
  void aLetterInADoubleFrameBesideADotIsFound() {
    GreyImage cell = new GreyImage(40, 40);
    frame(cell, 0, 39);
    frame(cell, 5, 34);
    letterE(cell, 11, 10);
    area(cell, 24, 24, 30, 30);

    Rect place = CellPlace.of(cell);

    assertThat(place).isEqualTo(new Rect(11, 10, 17, 20, 0));
  }

  @Test
  void aLetterThatTouchesItsFrameIsFoundWithoutTheFrame() {
    GreyImage cell = new GreyImage(40, 40);
    frame(cell, 5, 34);
    letterE(cell, 11, 10);
    area(cell, 6, 15, 11, 16);

    Rect place = CellPlace.of(cell);

    assertThat(place).isIn(new Rect(11, 10, 17, 20, 0), new Rect(7, 10, 17, 20, 0));
  }

  @Test
  void aSmallerLetterThatStandsLowerBelongsToTheOthers() {
    GreyImage cell = new GreyImage(40, 40);
    frame(cell, 0, 39);
    letterE(cell, 8, 10);
    area(cell, 22, 16, 23, 22);
    area(cell, 22, 21, 26, 22);

    Rect place = CellPlace.of(cell);

    assertThat(place).isEqualTo(new Rect(8, 10, 26, 22, 0));
  }

  @Test
  void aCellWithoutLettersHasNoPlace() {
    GreyImage cell = new GreyImage(40, 40);
    frame(cell, 5, 34);

    assertThat(CellPlace.of(cell)).isNull();
  }

  private static void frame(GreyImage on, int from, int to) {
    area(on, from, from, to + 1, from + 2);
    area(on, from, to - 1, to + 1, to + 1);
    area(on, from, from, from + 2, to + 1);
    area(on, to - 1, from, to + 1, to + 1);
  }

  private static void letterE(GreyImage on, int x, int y) {
    area(on, x, y, x + 1, y + 10);
    area(on, x, y, x + 6, y + 1);
    area(on, x, y + 5, x + 5, y + 6);
    area(on, x, y + 9, x + 6, y + 10);
  }

  private static void area(GreyImage on, int x0, int y0, int x1, int y1) {
    for (int y = y0; y < y1; y++) {
      for (int x = x0; x < x1; x++) {
        on.set(x, y, 0);
      }
    }
  }
}
