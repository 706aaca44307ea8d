package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Pen;
import dev.securityassistant.drawing.raster.TemplateSearch;
import dev.securityassistant.schedule.legend.GlyphPrint;
import dev.securityassistant.schedule.legend.Prints;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSizeTest {

  private static final List<GlyphPrint> GLYPHS =
      List.of(Prints.glyph(Prints.reader()), Prints.glyph(Prints.lock()));

  private static double size(Ink page, List<Box> excluded) {
    Print print = Prints.print(page);
    return new PrintedSize(print, GLYPHS, excluded, new TemplateSearch(print.ink())).find();
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.6, 0.86, 1, 1.37})
  void isThatOfTheSymbolsOnThePlan(double size) {
    Ink page = Prints.paper(900, 600);
    new Pen(page)
        .stamp(Prints.onPlan(Prints.reader(), size, 0, false), 203, 101)
        .stamp(Prints.onPlan(Prints.lock(), size, 0, false), 480, 300)
        .frame(20, 20, 160, 90)
        .line(0, 500, 899, 520);

    assertThat(size(page, List.of())).isCloseTo(size, within(0.03 * size));
  }

  @Test
  void isNotThatOfTheLegendOnTheSameSheet() {
    Ink page = Prints.paper(900, 600);
    new Pen(page)
        .stamp(Prints.reader(), 800, 100)
        .stamp(Prints.lock(), 800, 200)
        .stamp(Prints.onPlan(Prints.reader(), 0.7, 0, false), 203, 101);

    assertThat(size(page, List.of(new Box(190, 0, 225, 150)))).isCloseTo(0.7, within(0.03));
  }

  @Test
  void isOneWhereNothingIsFound() {
    assertThat(size(Prints.paper(300, 200), List.of())).isEqualTo(1);
  }
}
