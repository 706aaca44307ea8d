package dev.securityassistant.schedule.legend;

import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.GlyphInk;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.schedule.shape.Blob;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legend's symbol as printed on a scan.
 *
 * @param ink its pixels, not to be changed
 * @param letters where words stand in it, pixels of it
 * @param characters where each of their letters stands, in the order of reading, if those of a word
 *     are equally wide; pixels of it
 * @param unit points a pixel
 */
public record GlyphPrint(Ink ink, List<Rect> letters, List<Rect> characters, double unit) {

  public GlyphPrint {
    letters = List.copyOf(letters);
    characters = List.copyOf(characters);
  }

  static GlyphPrint of(Print print, Blob symbol) {
    Rect place = print.pixels(symbol.box());
    double left = Math.floor(place.x0());
    double top = Math.floor(place.y0());
    List<Rect> letters = new ArrayList<>();
    List<Rect> characters = new ArrayList<>();
    for (Word word : symbol.wordsInOrder()) {
      Rect r = print.pixels(word.box().grow(print.unit()));
      Rect inside = new Rect(r.x0() - left, r.y0() - top, r.x1() - left, r.y1() - top, 0);
      letters.add(inside);
      for (int i = 0; i < word.text().length(); i++) {
        characters.add(part(inside, i, word.text().length()));
      }
    }
    return new GlyphPrint(print.crop(symbol.box()), letters, characters, print.unit());
  }

  private static Rect part(Rect word, int index, int letters) {
    double width = word.width() / letters;
    return new Rect(
        word.x0() + index * width, word.y0(), word.x0() + (index + 1) * width, word.y1(), 0);
  }

  /** Where letters stand that differ from one print to the next, pixels of it. */
  public List<Rect> varying(Lettering lettering) {
    if (hasLost(lettering)) {
      return List.of(wider(beside()));
    }
    if (characters.size() != lettering.letters().length()) {
      return lettering.variable() ? letters : List.of();
    }
    return lettering.places().stream().map(characters::get).map(GlyphPrint::wider).toList();
  }

  /** Around all its letters, pixels of it; null where it has none. */
  public @Nullable Rect lettered(Lettering lettering) {
    Rect all = letters.stream().reduce(Rect::with).orElse(null);
    return all != null && hasLost(lettering) ? all.with(beside()) : all;
  }

  /** Whether the sign behind its letters that holds the place of a code was not read as one. */
  private boolean hasLost(Lettering lettering) {
    return !letters.isEmpty()
        && lettering.variable()
        && !lettering.open()
        && characters.size() < lettering.letters().length();
  }

  /** The room behind its letters, as far from the right side as they are from the left. */
  private Rect beside() {
    Rect all = letters.stream().reduce(Rect::with).orElseThrow();
    return new Rect(
        all.x1(), all.y0(), Math.max(all.x1() + 1, ink.width() - all.x0()), all.y1(), 0);
  }

  /** Room for a letter that is a little larger. */
  private static Rect wider(Rect r) {
    double x = 0.25 * r.width();
    double y = 0.1 * r.height();
    return new Rect(r.x0() - x, r.y0() - y, r.x1() + x, r.y1() + y, 0);
  }

  /** The glyph without parts that differ from print to print, pixels of it. */
  public GlyphInk without(List<Rect> ignored) {
    return new GlyphInk(ink, ignored);
  }

  /** Longer side in points. */
  double size() {
    return Math.max(ink.width(), ink.height()) * unit;
  }
}
