package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Pen;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.schedule.shape.Blob;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphPrintTest {

  private static GlyphPrint lettered(String text) {
    Ink page = Prints.paper(200, 200);
    new Pen(page).frame(40, 40, 80, 80);
    Word word = new Word(text, new Box(12, 13, 18, 17), 0, 4, 0, null, Origin.PIXELS, 0, 1);
    Blob blob = new Blob(List.of(), List.of(word), new Box(10, 10, 20, 20));
    return GlyphPrint.of(Prints.print(page), blob);
  }

  @Test
  void holdsItsInkAndWhereItsLettersStand() {
    GlyphPrint glyph = lettered("L#");

    assertThat(glyph.ink().width()).isEqualTo(40);
    assertThat(glyph.ink().at(0, 0)).isTrue();
    assertThat(glyph.size()).isEqualTo(10);
    assertThat(glyph.letters()).hasSize(1);
    assertThat(glyph.characters()).hasSize(2);
  }

  @Test
  void onlyLettersThatHoldThePlaceOfOthersVary() {
    List<Rect> varying = lettered("L#").varying(Lettering.of("L#", "Lock, # = type"));

    assertThat(varying).hasSize(1);
    assertThat(varying.getFirst().x0()).isGreaterThan(15);
    assertThat(varying.getFirst().x1()).isCloseTo(33, within(4.0));
    assertThat(lettered("CR").varying(Lettering.of("CR", "Card reader"))).isEmpty();
  }

  @Test
  void allLettersVaryWhereTheirNumberIsNotThatOfTheLegend() {
    GlyphPrint glyph = lettered("L12");

    assertThat(glyph.varying(Lettering.of("L#", "Lock"))).isEqualTo(glyph.letters());
  }

  @Test
  void theRoomBehindItsLettersVariesWhereTheSignOfACodeWasNotRead() {
    GlyphPrint glyph = lettered("L");
    Lettering lettering = Lettering.of("L#", "Lock");

    Rect letter = glyph.letters().getFirst();
    Rect varying = glyph.varying(lettering).getFirst();

    assertThat(varying.x0()).isGreaterThan((letter.x0() + letter.x1()) / 2);
    assertThat(varying.x1()).isGreaterThan(letter.x1()).isLessThan(glyph.ink().width());
    assertThat(glyph.lettered(lettering))
        .satisfies(all -> assertThat(all.width()).isGreaterThan(letter.width()));
    assertThat(glyph.lettered(Lettering.of("L", "Lock"))).isEqualTo(letter);
  }
}
