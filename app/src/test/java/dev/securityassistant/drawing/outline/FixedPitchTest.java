package dev.securityassistant.drawing.outline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixedPitchTest {

  private static final int[] WIDE = {12, 12, 11, 12, 12, 11, 12};

  @Test
  void piecesOfAWordAreOneWhereEverySignHasTheSameRoom() {
    List<LetterRow> rows = typed();
    LetterRow before = row(0, 300, 12, 12);
    LetterRow slim = row(40, 300, 2);
    LetterRow after = row(60, 300, 12, 12);
    LetterRow another = row(120, 300, 12, 12);
    rows.addAll(List.of(another, after, slim, before));

    List<LetterRow> joined = FixedPitch.of(rows).joined(rows, List.of());

    assertThat(joined)
        .filteredOn(r -> r.y0() == 300)
        .extracting(r -> r.parts().size())
        .containsExactlyInAnyOrder(5, 2);
  }

  @Test
  void aCommaThatHangsInTheNextRoomIsOfTheWord() {
    List<LetterRow> rows = typed();
    rows.add(row(0, 300, 12, 12));
    rows.add(new LetterRow(List.of(new Part(48, 313, 52, 320, 28, new int[] {313, 48, 52})), 0));

    assertThat(FixedPitch.of(rows).joined(rows, List.of()))
        .filteredOn(r -> r.y0() == 300)
        .extracting(r -> r.parts().size())
        .containsExactly(3);
  }

  @Test
  void theRoomOfARowIsThatOfItsOwnSize() {
    FixedPitch pitch = FixedPitch.of(typed());

    assertThat(pitch.of(row(0, 500, 12, 2))).isBetween(19.5, 20.5);
  }

  @Test
  void nothingIsKnownWhereSlimLettersHaveLessRoom() {
    List<LetterRow> rows = new ArrayList<>();
    for (int y = 0; y < 5; y++) {
      List<Part> parts = new ArrayList<>();
      int x = 0;
      for (int width : new int[] {12, 2, 12, 10, 2, 3, 12}) {
        parts.add(part(x, 40 * y, width));
        x += width + 3;
      }
      rows.add(new LetterRow(parts, 0));
    }

    assertThat(FixedPitch.of(rows).of(rows.getFirst())).isZero();
    assertThat(FixedPitch.of(rows).joined(rows, List.of())).isEqualTo(rows);
  }

  private static List<LetterRow> typed() {
    List<LetterRow> rows = new ArrayList<>();
    for (int y = 0; y < 4; y++) {
      rows.add(row(0, 40 * y, WIDE));
    }
    return rows;
  }

  /** Letters of these widths, each in the middle of a room of 20. */
  private static LetterRow row(int x, int y, int... widths) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      parts.add(part(x + 20 * i + 10 - widths[i] / 2, y, widths[i]));
    }
    return new LetterRow(parts, 0);
  }

  private static Part part(int x, int y, int width) {
    return new Part(x, y, x + width, y + 16, width * 16, new int[] {y, x, x + width});
  }
}
