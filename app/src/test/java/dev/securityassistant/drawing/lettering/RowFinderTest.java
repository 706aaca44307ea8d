package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.raster.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowFinderTest {

  @Test
  void theEndOfALeaderIsNoLetterOfTheRowBesideIt() {
    Part leader = part(0, 0, 23, 34);
    Part a = part(27, 10, 12, 14);
    Part l = part(44, 10, 9, 14);
    Part one = part(56, 10, 5, 14);

    List<LetterRow> rows = RowFinder.rows(List.of(leader, a, l, one));

    assertThat(rows).extracting(LetterRow::parts).contains(List.of(a, l, one), List.of(leader));
  }

  @Test
  void bracketsAmongSmallLettersStay() {
    List<Part> row = List.of(part(0, 0, 5, 18), part(7, 5, 8, 10), part(17, 5, 8, 10));

    assertThat(RowFinder.rows(row)).singleElement().extracting(LetterRow::parts).isEqualTo(row);
  }

  private static Part part(int x, int y, int width, int height) {
    return new Part(x, y, x + width, y + height, width * height, new int[] {y, x, x + width});
  }
}
