package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
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
    double[] likelihoods = print.likelihoods(place(glyph, box), texts);
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

  /** Where the letters of a sample stand in a symbol, with a little around them, pixels. */
  private Rect place(GlyphPrint glyph, Box box) {
    Rect whole = print.pixels(box);
    double sx = whole.width() / glyph.ink().width();
    double sy = whole.height() / glyph.ink().height();
    double x0 = glyph.letters().stream().mapToDouble(Rect::x0).min().orElse(0);
    double y0 = glyph.letters().stream().mapToDouble(Rect::y0).min().orElse(0);
    double x1 = glyph.letters().stream().mapToDouble(Rect::x1).max().orElse(glyph.ink().width());
    double y1 = glyph.letters().stream().mapToDouble(Rect::y1).max().orElse(glyph.ink().height());
    double around = AROUND * Math.max(whole.width(), whole.height());
    return new Rect(
        Math.max(whole.x0(), whole.x0() + sx * x0 - around),
        Math.max(whole.y0(), whole.y0() + sy * y0 - around),
        Math.min(whole.x1(), whole.x0() + sx * x1 + around),
        Math.min(whole.y1(), whole.y0() + sy * y1 + around),
        0);
  }
}
