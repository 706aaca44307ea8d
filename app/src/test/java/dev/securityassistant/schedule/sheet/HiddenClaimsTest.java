package dev.securityassistant.schedule.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class HiddenClaimsTest {

  private static final Box TAG = new Box(100, 100, 130, 110);

  @Test
  void anotherReadingIsQuoted() {
    assertThat(claims(word("A-101", Origin.PIXELS).claimed("A-1O1", 0.8)).at(TAG, "A-101"))
        .isEqualTo(", although the hidden text of the file says 'A-1O1' here");
  }

  @Test
  void agreementIsToldAlsoWhereThePatternPutTheReadingRight() {
    assertThat(claims(word("A-1O1", Origin.PIXELS).claimed("A-101", 0.8)).at(TAG, "A-101"))
        .isEqualTo(", as the hidden text of the file says too");
  }

  @Test
  void whatOnlyTheHiddenTextSpellsIsToldToBeSo() {
    assertThat(claims(word("A-101", Origin.LAYER).claimed("A-101", 0.4)).at(TAG, "A-101"))
        .contains("taken from the hidden text");
  }

  @Test
  void nothingIsSaidWithoutHiddenTextThere() {
    assertThat(claims(word("A-101", Origin.PIXELS)).at(TAG, "A-101")).isEmpty();
    assertThat(
            claims(word("A-101", Origin.PIXELS).claimed("A-1O1", 0.8))
                .at(new Box(300, 100, 330, 110), "A-102"))
        .isEmpty();
  }

  private static Word word(String text, Origin origin) {
    return new Word(text, new Box(102, 103, 126, 108), 0, 6, 0, null, origin, 0, 0.9);
  }

  private static HiddenClaims claims(Word word) {
    return new HiddenClaims(
        new Sheet(
            1,
            new Turn(0, 600, 400),
            PdfType.MIXED,
            List.of(word),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }
}
