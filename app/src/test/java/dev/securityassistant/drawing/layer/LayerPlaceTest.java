package dev.securityassistant.drawing.layer;

import static dev.securityassistant.drawing.layer.LayerWords.claimed;
import static dev.securityassistant.drawing.layer.LayerWords.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.drawing.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerPlaceTest {

  @Test
  void aLayerThatFitsIsLeftWhereItIs() {
    LayerPlace place = LayerPlace.find(layer(1, 0, 0), page());

    assertThat(place.moved()).isZero();
    assertThat(place.placed(layer(1, 0, 0))).isEqualTo(layer(1, 0, 0));
  }

  @Test
  void aLayerOfAnotherScaleIsBroughtToThePicture() {
    List<Word> layer = layer(0.9, 20, -10);

    List<Word> placed = LayerPlace.find(layer, page()).placed(layer);

    for (int i = 0; i < placed.size(); i++) {
      assertThat(placed.get(i).box().centerX())
          .isCloseTo(page().get(i).box().centerX(), within(1.5));
      assertThat(placed.get(i).box().centerY())
          .isCloseTo(page().get(i).box().centerY(), within(1.5));
    }
  }

  @Test
  void wordsThatAreNotRareDoNotMoveALayer() {
    List<Word> page = new ArrayList<>();
    List<Word> layer = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      page.add(read("OFFICE", 60 * i, 50));
      layer.add(claimed("OFFICE", 60 * i, 120));
    }

    assertThat(LayerPlace.find(layer, page).moved()).isZero();
  }

  private static List<Word> page() {
    List<Word> words = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      words.add(read("ROOM" + i, 40 + 130 * (i % 4), 40 + 110 * (i / 4.0)));
    }
    return words;
  }

  private static List<Word> layer(double scale, double right, double down) {
    return page().stream()
        .map(w -> claimed(w.text(), scale * w.box().x0() + right, scale * w.box().y0() + down))
        .toList();
  }
}
