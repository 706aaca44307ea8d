package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.Rect;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the letters in the symbols of a scanned plan: as read with the page, or once more. */
final class PrintedLetters {

  private static final double AROUND = 0.16;
  private static final double CLEAR = 0.5;

  private final Print print;
  private final Ink ink;

  PrintedLetters(Print print, Ink ink) {
    this.print = print;
    this.ink = ink;
  }

  /** The words in a box as read with the page, in reading order. */
  String in(Box box) {
    return ink.words(box).stream()
        .filter(w -> box.grow(0.12 * box.longerSide()).contains(w.box()))
        .sorted(
            Comparator.comparingDouble((Word w) -> Math.round(w.box().centerY() / 2))
                .thenComparingDouble(w -> w.box().x0()))
        .map(Word::text)
        .collect(Collectors.joining(" "));
  }

  /**
   * The letters of a symbol that vary, read again where the legend's sample has its own; as read
   * with the page where they are not clear.
   *
   * @param sample printed, with letters that vary
   * @param box where the symbol was found
   */
  String again(Sample sample, Box box) {
    String seen = in(box);
    GlyphPrint glyph = sample.print();
    if (glyph == null) {
      return seen;
    }
    PossibleCodes possible = new PossibleCodes(sample, seen);
    List<String> texts = possible.letters();
    double[] likelihoods = print.letters().likelihoods(picture(place(glyph, box)), texts);
    double best = Double.NEGATIVE_INFINITY;
    String likeliest = seen;
    for (int i = 0; i < likelihoods.length; i++) {
      likelihoods[i] += possible.expected(texts.get(i));
      if (likelihoods[i] > best) {
        best = likelihoods[i];
        likeliest = texts.get(i);
      }
    }
    double all = 0;
    for (double one : likelihoods) {
      all += Math.exp(one - best);
    }
    return 1 / all >= CLEAR ? likeliest : seen;
  }

  /** Where the letters of a sample stand in a symbol, pixels; the whole where it has none. */
  private Rect place(GlyphPrint glyph, Box box) {
    Rect place = print.pixels(box);
    if (glyph.letters().isEmpty()) {
      return place;
    }
    double sx = place.width() / glyph.ink().width();
    double sy = place.height() / glyph.ink().height();
    double x0 = glyph.letters().stream().mapToDouble(Rect::x0).min().orElse(0);
    double y0 = glyph.letters().stream().mapToDouble(Rect::y0).min().orElse(0);
    double x1 = glyph.letters().stream().mapToDouble(Rect::x1).max().orElse(0);
    double y1 = glyph.letters().stream().mapToDouble(Rect::y1).max().orElse(0);
    return new Rect(
        place.x0() + sx * x0, place.y0() + sy * y0, place.x0() + sx * x1, place.y0() + sy * y1, 0);
  }

  /** The shades of a place without the lines that reach into it. */
  private GreyImage picture(Rect place) {
    double around = AROUND * Math.max(place.width(), place.height()) + 2;
    Rect wide =
        new Rect(
            place.x0() - around, place.y0() - around, place.x1() + around, place.y1() + around, 0);
    var all = print.ink().crop(wide);
    var others = new dev.securityassistant.drawing.raster.Ink(all.width(), all.height());
    int x0 = all.width();
    int y0 = all.height();
    int x1 = 0;
    int y1 = 0;
    for (Part part : Parts.of(all, 1)) {
      if (reachesOut(part, all) || part.area() < 4) {
        part.drawOn(others);
      } else {
        x0 = Math.min(x0, part.x0());
        y0 = Math.min(y0, part.y0());
        x1 = Math.max(x1, part.x1());
        y1 = Math.max(y1, part.y1());
      }
    }
    if (y1 - y0 < 0.5 * place.height()) {
      return print.grey().crop(place);
    }
    GreyImage shades = print.grey().crop(wide);
    var hidden = others.widened(1);
    for (int y = 0; y < shades.height(); y++) {
      for (int x = 0; x < shades.width(); x++) {
        if (hidden.at(x, y)) {
          shades.set(x, y, 255);
        }
      }
    }
    return cut(shades, x0 - 1, y0 - 1, x1 + 1, y1 + 1);
  }

  private static boolean reachesOut(Part part, dev.securityassistant.drawing.raster.Ink all) {
    return part.x0() == 0
        || part.y0() == 0
        || part.x1() == all.width()
        || part.y1() == all.height();
  }

  private static GreyImage cut(GreyImage image, int x0, int y0, int x1, int y1) {
    GreyImage cut = new GreyImage(x1 - x0, y1 - y0);
    for (int y = 0; y < cut.height(); y++) {
      for (int x = 0; x < cut.width(); x++) {
        cut.set(x, y, image.atOrWhite(x + x0, y + y0));
      }
    }
    return cut;
  }
}
