package dev.securityassistant.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PictureShareTest {

  @Test
  void stripsOfAScanCountTogetherAndOverlapsOnce() {
    assertThat(share(new Box(0, 0, 400, 150), new Box(0, 140, 400, 300)))
        .isCloseTo(1, within(0.001));
    assertThat(share(new Box(0, 0, 200, 300), new Box(0, 0, 200, 300)))
        .isCloseTo(0.5, within(0.02));
  }

  @Test
  void aLogoIsLittleAndWhatLiesOffThePageNothing() {
    assertThat(share(new Box(20, 20, 60, 50))).isLessThan(0.02);
    assertThat(share(new Box(500, 20, 900, 250))).isZero();
  }

  private static double share(Box... boxes) {
    List<Picture> pictures = Arrays.stream(boxes).map(b -> new Picture(b, 10, 10, 0)).toList();
    return PictureShare.of(
        new PageContent(
            400, 300, List.of(), List.of(), pictures, List.of(), List.of(), List.of(), List.of(), 0,
            0));
  }
}
