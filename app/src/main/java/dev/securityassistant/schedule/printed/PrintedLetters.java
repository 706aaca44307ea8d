package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.schedule.legend.GlyphPrint;
import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import dev.securityassistant.schedule.shape.Ink;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the letters in the symbols of a scanned plan: as read with the page, or once more. */
final class PrintedLetters {

  private static final double AROUND = 0.16;
  private static final double EDGE = 1;
  private static final int FEWEST = 3;

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
   * The letters of symbols that vary, read again where the legend's sample has its own; as read
   * with the page where they are not clear.
   *
   * @param sample printed
   * @param lettering its letters, which vary
   * @param boxes where the symbol was found
   * @return as many as boxes
   */
  List<String> again(Sample sample, Lettering lettering, List<Box> boxes) {
    List<String> seen = boxes.stream().map(this::in).toList();
    GlyphPrint glyph = sample.print();
    if (glyph == null) {
      return seen;
    }
    PossibleCodes possible = new PossibleCodes(lettering, sample.meaning(), seen);
    List<String> texts = possible.letters();
    List<Rect> cells = boxes.stream().map(print::pixels).toList();
    List<@Nullable Rect> own = new ArrayList<>();
    cells.forEach(cell -> own.add(own(glyph, lettering, cell)));
    Rect usual = usual(cells, own);
    List<double[]> likelihoods = likelihoods(cells, own, usual, texts);
    List<double[]> weighed = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      weighed.add(possible.weighed(likelihoods.get(i), seen.get(i)));
    }
    int[] decided = new SharedCodes(texts, possible.bySign(), weighed).decide();
    return IntStream.range(0, decided.length)
        .mapToObj(i -> decided[i] < 0 ? seen.get(i) : texts.get(decided[i]))
        .toList();
  }

  /**
   * How well texts explain the cells, by where letters usually stand in them, and where that leaves
   * a doubt by where the cell's own letters were found, too.
   */
  private List<double[]> likelihoods(
      List<Rect> cells, List<@Nullable Rect> own, @Nullable Rect usual, List<String> texts) {
    List<@Nullable Rect> first = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Rect cell = cells.get(i);
      first.add(
          usual == null
              ? own.get(i)
              : usual.scaled(cell.width(), cell.height()).moved(cell.x0(), cell.y0()));
    }
    List<double[]> looked = new ArrayList<>(likelihoods(first, texts));
    List<@Nullable Rect> second = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Rect letters = own.get(i);
      Rect before = first.get(i);
      boolean open = usual != null && !Print.Letters.decided(looked.get(i));
      second.add(
          open && letters != null && before != null && before.meets(letters) ? letters : null);
    }
    List<double[]> again = likelihoods(second, texts);
    for (int i = 0; i < cells.size(); i++) {
      if (second.get(i) != null) {
        double[] a = looked.get(i);
        double[] b = again.get(i);
        looked.set(i, IntStream.range(0, a.length).mapToDouble(t -> (a[t] + b[t]) / 2).toArray());
      }
    }
    return looked;
  }

  /** How well texts explain what stands in places; minus infinity where there is none. */
  private List<double[]> likelihoods(List<@Nullable Rect> places, List<String> texts) {
    List<Integer> known = new ArrayList<>();
    List<GreyImage> pictures = new ArrayList<>();
    List<double[]> likelihoods = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      double[] none = new double[texts.size()];
      Arrays.fill(none, Double.NEGATIVE_INFINITY);
      likelihoods.add(none);
      Rect place = places.get(i);
      if (place != null) {
        known.add(i);
        pictures.add(print.grey().crop(place.grown(EDGE)));
      }
    }
    List<double[]> read = print.letters().likelihoods(pictures, texts);
    for (int i = 0; i < known.size(); i++) {
      likelihoods.set(known.get(i), read.get(i));
    }
    return likelihoods;
  }

  /**
   * How well texts explain what stands in boxes, wherever in them.
   *
   * @return for each box natural logarithms of probabilities, one a text; minus infinity where no
   *     letters stand clear
   */
  List<double[]> in(List<Box> boxes, List<String> texts) {
    List<@Nullable Rect> places = new ArrayList<>();
    boxes.forEach(box -> places.add(clear(print.pixels(box))));
    return likelihoods(places, texts);
  }

  /** Where letters are found in a cell, pixels of the page; null where none stand clear. */
  private @Nullable Rect own(GlyphPrint glyph, Lettering lettering, Rect cell) {
    return clear(search(glyph, lettering, cell));
  }

  private @Nullable Rect clear(Rect search) {
    Rect found = print.letters().place(print.grey().crop(search));
    return found == null ? null : found.moved(Math.floor(search.x0()), Math.floor(search.y0()));
  }

  /** Where letters stand in most cells, as shares of the cell; null where too few were found. */
  private static @Nullable Rect usual(List<Rect> cells, List<@Nullable Rect> own) {
    List<Rect> shares = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      Rect place = own.get(i);
      Rect cell = cells.get(i);
      if (place != null) {
        shares.add(place.moved(-cell.x0(), -cell.y0()).scaled(1 / cell.width(), 1 / cell.height()));
      }
    }
    return shares.size() < FEWEST
        ? null
        : new Rect(
            middle(shares, Rect::x0),
            middle(shares, Rect::y0),
            middle(shares, Rect::x1),
            middle(shares, Rect::y1),
            0);
  }

  private static double middle(List<Rect> places, ToDoubleFunction<Rect> side) {
    return places.stream()
        .mapToDouble(side)
        .sorted()
        .skip(places.size() / 2)
        .findFirst()
        .orElseThrow();
  }

  /** Where letters may stand in a cell: where the sample has its own and a little around them. */
  private static Rect search(GlyphPrint glyph, Lettering lettering, Rect cell) {
    double sx = cell.width() / glyph.ink().width();
    double sy = cell.height() / glyph.ink().height();
    Rect letters =
        Optional.ofNullable(glyph.lettered(lettering))
            .map(r -> r.scaled(sx, sy).moved(cell.x0(), cell.y0()))
            .map(r -> r.grown(AROUND * Math.max(cell.width(), cell.height())))
            .orElse(cell);
    return new Rect(
        Math.max(cell.x0(), letters.x0()),
        Math.max(cell.y0(), letters.y0()),
        Math.min(cell.x1(), letters.x1()),
        Math.min(cell.y1(), letters.y1()),
        0);
  }
}
