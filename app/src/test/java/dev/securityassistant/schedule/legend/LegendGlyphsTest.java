package dev.securityassistant.schedule.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Origin;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.Pen;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Strokes;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LegendGlyphsTest {

  private static final double TYPE = 7;
  private static final Box REGION = new Box(5, 5, 195, 145);

  private final dev.securityassistant.drawing.raster.Ink page = Prints.paper(800, 600);
  private final Pen pen = new Pen(page);
  private final List<Word> words = new ArrayList<>();

  /** Text beside a symbol, its middle at a height in pixels. */
  private void text(String text, int middle) {
    write(text, 160, middle, 8 * text.length());
  }

  private void write(String text, int x, int middle, int width) {
    double u = Prints.UNIT;
    Box box = new Box(x * u, middle * u - TYPE / 2, (x + width) * u, middle * u + TYPE / 2);
    words.add(new Word(text, box, 0, TYPE, 0, null, Origin.PIXELS, words.size(), 1));
    pen.area(x, middle - 8, x + width, middle + 8);
  }

  private List<Box> find() {
    Ink ink = new Ink(Strokes.sheet(words, List.of()));
    return new LegendGlyphs(Prints.print(page), ink, TYPE, 1.5, 90)
        .find(REGION, words).stream().map(Blob::box).toList();
  }

  private static void assertAround(Box box, int x0, int y0, int x1, int y1) {
    assertThat(box.x0()).isCloseTo(x0 * Prints.UNIT, within(0.6));
    assertThat(box.y0()).isCloseTo(y0 * Prints.UNIT, within(0.6));
    assertThat(box.x1()).isCloseTo(x1 * Prints.UNIT, within(0.6));
    assertThat(box.y1()).isCloseTo(y1 * Prints.UNIT, within(0.6));
  }

  @Test
  void holdTheSymbolAndNotItsText() {
    pen.stamp(Prints.reader(), 40, 40);
    text("Reader", 64);
    pen.stamp(Prints.lock(), 40, 140);
    text("Electric lock", 164);

    List<Box> glyphs = find();

    assertThat(glyphs).hasSize(2);
    assertAround(glyphs.getFirst(), 40, 40, 88, 88);
    assertAround(glyphs.getLast(), 40, 140, 88, 188);
  }

  @Test
  void piecesSideBySideAreOneSymbol() {
    pen.area(40, 56, 60, 76).frame(70, 56, 90, 76);
    text("Door contact", 66);

    List<Box> glyphs = find();

    assertThat(glyphs).hasSize(1);
    assertAround(glyphs.getFirst(), 40, 56, 90, 76);
  }

  @Test
  void piecesThatOneTextExplainsAreOneSymbolAndThoseWithTheirOwnAreNot() {
    pen.area(40, 50, 100, 66).frame(40, 76, 100, 92);
    text("Magnetic lock", 71);
    pen.frame(40, 180, 100, 212).frame(40, 220, 100, 252);
    text("Panel", 196);
    text("Controller", 236);

    List<Box> glyphs = find();

    assertThat(glyphs).hasSize(3);
    assertAround(glyphs.getFirst(), 40, 50, 100, 92);
  }

  @Test
  void rulesOfTheTableBelongToNoSymbol() {
    pen.line(24, 30, 740, 30).line(24, 120, 740, 120).line(24, 30, 24, 560);
    pen.stamp(Prints.reader(), 40, 50);
    text("Reader", 74);

    List<Box> glyphs = find();

    assertThat(glyphs).hasSize(1);
    assertAround(glyphs.getFirst(), 40, 50, 88, 98);
  }

  @Test
  void symbolsOfSeveralColumnsAreFound() {
    pen.stamp(Prints.reader(), 40, 40);
    text("Reader", 64);
    pen.stamp(Prints.lock(), 440, 40);
    write("Lock", 560, 64, 40);

    assertThat(find()).hasSize(2);
  }
}
