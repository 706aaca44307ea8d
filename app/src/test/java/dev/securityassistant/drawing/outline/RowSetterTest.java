package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.GreyImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowSetterTest {

  private static final RowSetter SETTER = new RowSetter(300);
  private static final Spacing ROOMS = new Spacing(6, Stand.START, 0, Bearings.NONE, 0);

  @Test
  void slimLettersStandNoFartherApartThanOthers() {
    List<DrawnLetter> letters = List.of(bar(0, 1), bar(6, 4), bar(12, 1));

    assertThat(gaps(SETTER.picture(letters, ROOMS)))
        .allSatisfy(gap -> assertThat(gap).isBetween(6, 9));
  }

  @Test
  void anEmptyRoomIsASpace() {
    List<DrawnLetter> letters = List.of(bar(0, 4), bar(12, 4));

    assertThat(gaps(SETTER.picture(letters, ROOMS)))
        .singleElement()
        .satisfies(gap -> assertThat(gap).isBetween(15, 19));
  }

  @Test
  void lettersThatTouchAreSetApart() {
    List<DrawnLetter> letters = List.of(bar(0, 4), bar(4, 4));

    assertThat(SETTER.touch(letters)).isTrue();
    assertThat(gaps(SETTER.picture(letters, Spacing.proportional(0, Bearings.NONE)))).hasSize(1);
    assertThat(SETTER.touch(List.of(bar(0, 4), bar(6, 4)))).isFalse();
  }

  /** Pixels of paper between letters, along the middle of the picture. */
  private static List<Integer> gaps(GreyImage picture) {
    List<Integer> gaps = new ArrayList<>();
    int last = -1;
    for (int x = 0; x < picture.width(); x++) {
      if (picture.at(x, picture.height() / 2) < 128) {
        if (last >= 0 && x > last + 1) {
          gaps.add(x - last - 1);
        }
        last = x;
      }
    }
    return gaps;
  }

  private static DrawnLetter bar(double x, double width) {
    return DrawnLetter.whole(
        List.of(Lines.area((int) x, x, 0, x + width, 0, x + width, 8, x, 8)), 0);
  }
}
