package dev.securityassistant.drawing.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GreyTilesTest {

  @Test
  void aPartAcrossTilesIsCutOutAsPrintedToSixteenShades() {
    GreyImage picture = new GreyImage(200, 150);
    for (int x = 50; x < 80; x++) {
      picture.set(x, 64, x);
    }
    GreyTiles tiles = GreyTiles.of(picture, Ink.below(picture, 128));

    GreyImage part = tiles.crop(new Rect(48, 60, 82, 70, 0));

    assertThat(part.width()).isEqualTo(34);
    assertThat(part.height()).isEqualTo(10);
    for (int x = 50; x < 80; x++) {
      assertThat(part.at(x - 48, 4)).isBetween(x - 17, x + 17);
    }
    assertThat(part.at(0, 0)).isEqualTo(255);
  }

  @Test
  void whatLiesOutsideIsWhite() {
    GreyImage picture = new GreyImage(70, 70);
    picture.set(0, 0, 0);
    GreyTiles tiles = GreyTiles.of(picture, Ink.below(picture, 128));

    GreyImage part = tiles.crop(new Rect(-5, -5, 80, 80, 0));

    assertThat(part.at(5, 5)).isZero();
    assertThat(part.at(4, 4)).isEqualTo(255);
    assertThat(part.at(84, 84)).isEqualTo(255);
  }

  @Test
  void paperTakesHardlyAnyRoom() {
    GreyImage picture = new GreyImage(3000, 2000);
    picture.set(1000, 1000, 0);

    assertThat(GreyTiles.of(picture, Ink.below(picture, 128)).bytes()).isLessThan(20_000);
  }
}
