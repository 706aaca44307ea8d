package dev.securityassistant.schedule.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnknownSymbolsTest {

  private final List<Polyline> lines = new ArrayList<>();
  private final List<Word> words = new ArrayList<>();
  private final List<Symbol> known = new ArrayList<>();

  @Test
  void whatIsLeftOverInTheSymbolsPenIsUnknown() {
    knownReaders(9);
    circle(400, 300, "X");
    circle(440, 300, "X");
    circle(480, 300, "Y");

    assertThat(find())
        .extracting(UnknownSymbol::name, UnknownSymbol::alike)
        .containsExactlyInAnyOrder(
            org.assertj.core.api.Assertions.tuple("circle with 'X'", 2),
            org.assertj.core.api.Assertions.tuple("circle with 'X'", 2),
            org.assertj.core.api.Assertions.tuple("circle with 'Y'", 1));
  }

  @Test
  void aPenThatDrewMostlyOtherThingsTellsNothing() {
    knownReaders(3);
    for (int i = 0; i < 6; i++) {
      circle(300 + 30 * i, 300, "X");
    }

    assertThat(find()).isEmpty();
  }

  @Test
  void strokesAndLargeThingsAreNoSymbols() {
    knownReaders(12);
    lines.add(Strokes.open(400, 300, 410, 305));
    lines.add(Strokes.rectangle(400, 400, 500, 500));

    assertThat(find()).isEmpty();
  }

  private void knownReaders(int count) {
    for (int i = 0; i < count; i++) {
      Polyline frame = Strokes.rectangle(50 + 20 * i, 100, 58 + 20 * i, 108);
      lines.add(frame);
      known.add(
          new Symbol(frame.box(), ComponentType.READER, "CR", null, "Card reader", 1, 1, true));
    }
  }

  private void circle(double x, double y, String letter) {
    lines.add(Strokes.ellipse(x, y, 4, 4));
    words.add(Strokes.word(letter, x - 1.2, y - 1.7, 4.8));
  }

  private List<UnknownSymbol> find() {
    Sheet sheet = Strokes.sheet(words, lines);
    List<Box> explained = known.stream().map(Symbol::box).toList();
    return new UnknownSymbols(sheet, new Ink(sheet), explained, 8).find(known);
  }
}
