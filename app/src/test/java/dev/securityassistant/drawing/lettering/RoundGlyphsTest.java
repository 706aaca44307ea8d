package dev.securityassistant.drawing.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundGlyphsTest {

  private static final int HEIGHT = 20;
  private static final int FIGURE = 13;
  private static final int CAPITAL = 19;

  @Test
  void aNarrowRoundGlyphInACodeIsAFigureAndAWideOneALetter() {
    RoundGlyphs glyphs = new RoundGlyphs(List.of(row("23 45 67", FIGURE), row("CDG QCD", CAPITAL)));

    assertThat(glyphs.settled(row("MO", FIGURE)).reading().text()).isEqualTo("M0");
    assertThat(glyphs.settled(row("CAMO1", FIGURE)).reading().text()).isEqualTo("CAM01");
    assertThat(glyphs.settled(row("M0", CAPITAL)).reading().text()).isEqualTo("MO");
  }

  @Test
  void wordsStay() {
    RoundGlyphs glyphs = new RoundGlyphs(List.of(row("23 45 67", FIGURE), row("CDG QCD", CAPITAL)));

    assertThat(glyphs.settled(row("ROOM", FIGURE)).reading().text()).isEqualTo("ROOM");
  }

  @Test
  void letteringOfOneWidthDecidesNothing() {
    RoundGlyphs glyphs = new RoundGlyphs(List.of(row("23 45 67", FIGURE), row("CDG QCD", FIGURE)));

    assertThat(glyphs.settled(row("MO", FIGURE)).reading().text()).isEqualTo("MO");
  }

  @Test
  void aRowWithLettersThatTouchDecidesNothing() {
    RoundGlyphs glyphs = new RoundGlyphs(List.of(row("23 45 67", FIGURE), row("CDG QCD", CAPITAL)));
    ReadRow whole = row("MO1", FIGURE);
    ReadRow touching =
        new ReadRow(new LetterRow(whole.row().parts().subList(0, 2), 0), whole.reading());

    assertThat(glyphs.settled(touching).reading().text()).isEqualTo("MO1");
  }

  /** A row whose letters are all of one width. */
  private static ReadRow row(String text, int width) {
    List<Part> parts = new ArrayList<>();
    int x = 0;
    for (char c : text.toCharArray()) {
      if (c != ' ') {
        parts.add(new Part(x, 0, x + width, HEIGHT, width * HEIGHT, new int[] {0, x, x + width}));
      }
      x += width + 3;
    }
    Reading reading = new Reading(text, new double[text.length()], new double[text.length()]);
    return new ReadRow(new LetterRow(parts, 0), reading);
  }
}
