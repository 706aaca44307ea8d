package dev.securityassistant.schedule.printed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Pen;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.legend.Prints;
import dev.securityassistant.schedule.legend.Sample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Strokes;
import dev.securityassistant.schedule.symbol.Symbol;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PrintedSymbolsTest {

  private static final double SIZE = 0.8;
  private static final Legend LEGEND =
      new Legend(
          List.of(
              Prints.sample(ComponentType.READER, "Reader", Prints.reader()),
              Prints.sample(ComponentType.LOCK, "Lock", Prints.lock()),
              Prints.sample(ComponentType.CAMERA, "Camera", Prints.camera())),
          List.of(),
          List.of());

  private final dev.securityassistant.drawing.raster.Ink page = Prints.paper(1000, 700);

  @BeforeEach
  void drawPlan() {
    print(Prints.reader(), 0, false, 203, 101);
    print(Prints.lock(), 0, false, 203, 400);
    print(Prints.lock(), 0, false, 600, 150);
  }

  private void print(
      dev.securityassistant.drawing.raster.Ink glyph,
      double angle,
      boolean mirrored,
      int x,
      int y) {
    new Pen(page).stamp(Prints.onPlan(glyph, SIZE, angle, mirrored), x, y);
  }

  private List<Symbol> symbols(List<Box> excluded) {
    Ink nothingRead = new Ink(Strokes.sheet(List.of(), List.of()));
    return new PrintedSymbols(Prints.print(page), nothingRead, LEGEND, excluded).find();
  }

  @Test
  void areFoundWhereTheyStand() {
    List<Symbol> symbols = symbols(List.of());

    assertThat(symbols)
        .extracting(Symbol::type)
        .containsExactly(ComponentType.READER, ComponentType.LOCK, ComponentType.LOCK);
    assertThat(symbols.getFirst().box().x0()).isCloseTo(203 * Prints.UNIT, within(0.5));
    assertThat(symbols.getFirst().box().width()).isCloseTo(48 * SIZE * Prints.UNIT, within(0.5));
    assertThat(symbols).allMatch(s -> s.score() > 0.8 && s.margin() > 0.2);
  }

  @Test
  void areFoundMirroredAndTurned() {
    print(Prints.reader(), 0, true, 800, 500);
    print(Prints.reader(), 90, false, 400, 500);

    assertThat(symbols(List.of())).filteredOn(s -> s.type() == ComponentType.READER).hasSize(3);
  }

  @Test
  void camerasAreFoundAtAnyAngle() {
    print(Prints.camera(), 37, false, 500, 400);

    assertThat(symbols(List.of())).filteredOn(s -> s.type() == ComponentType.CAMERA).hasSize(1);
  }

  @Test
  void cellsThatShareTheirWallsAreSeveralSymbols() {
    print(Prints.reader(), 0, false, 700, 400);
    print(Prints.lock(), 0, false, 736, 400);

    assertThat(symbols(List.of())).hasSize(5);
  }

  @Test
  void linesThatTouchThemDoNotHideThem() {
    new Pen(page).line(241, 120, 600, 20).line(0, 139, 999, 139);

    assertThat(symbols(List.of())).hasSize(3);
  }

  @Test
  void framesAndLettersAreNone() {
    new Pen(page)
        .frame(800, 100, 838, 138)
        .frame(800, 300, 900, 340)
        .line(810, 310, 810, 330)
        .line(810, 310, 824, 310)
        .ring(500, 600, 20);

    assertThat(symbols(List.of())).hasSize(3);
  }

  @Test
  void amongFramesThatLookAlikeTheLettersDecide() {
    Sample reader = Prints.sample(ComponentType.READER, "R?", "Reader", Prints.reader());
    Sample lock = Prints.sample(ComponentType.LOCK, "L#", "Lock", Prints.reader());
    List<Word> words = List.of(Strokes.word("L3", 53, 33, 4), Strokes.word("RS", 103, 83, 4));
    print(Prints.reader(), 0, false, 403, 301);

    List<Symbol> symbols =
        new PrintedSymbols(
                Prints.print(page),
                new Ink(Strokes.sheet(words, List.of())),
                new Legend(List.of(reader, lock), List.of(), List.of()),
                List.of())
            .find();

    assertThat(symbols)
        .extracting(Symbol::type)
        .containsExactly(ComponentType.LOCK, ComponentType.READER);
  }

  @Test
  void noneAreCountedInALegend() {
    assertThat(symbols(List.of(new Box(140, 20, 180, 60)))).hasSize(2);
  }
}
