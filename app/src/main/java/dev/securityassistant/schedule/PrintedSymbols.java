package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.Shades;
import dev.securityassistant.drawing.raster.Stamp;
import dev.securityassistant.drawing.raster.StampSearch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the legend's symbols in the pixels of a scanned plan. */
final class PrintedSymbols {

  private static final double LEAST = 0.55;
  private static final double CLEAR = 0.72;
  private static final double BARE = 0.82;
  private static final double PREFER_BOXED = 0.05;
  private static final double MATCHING = 1.06;
  private static final double CONTRARY = 0.88;
  private static final double UNEXPECTED = 0.98;

  /** Cells along the middle one of the legend's symbols. */
  private static final double CELLS = 18;

  private static final double[] QUARTERS = {0, 90, 180, 270};
  private static final double[] ALL_ROUND = {
    0, 15, 30, 45, 60, 75, 90, 105, 120, 135, 150, 165, 180, 195, 210, 225, 240, 255, 270, 285, 300,
    315, 330, 345
  };

  private final Print print;
  private final PrintedLetters letters;
  private final List<Sample> samples;
  private final List<Box> excluded;

  PrintedSymbols(Print print, Ink ink, Legend legend, List<Box> excluded) {
    this.print = print;
    this.letters = new PrintedLetters(print, ink);
    this.samples = legend.samples().stream().filter(s -> s.print() != null).toList();
    this.excluded = excluded;
  }

  private record Found(Sample sample, Box box, double likeness, boolean boxed) {}

  /** Symbols, also those of other trades (with a null type), that do not overlap. */
  List<Symbol> find() {
    double[] sizes = samples.stream().mapToDouble(s -> glyph(s).size()).sorted().toArray();
    double middle = sizes[sizes.length / 2];
    double size =
        new PrintedSize(print, samples.stream().map(PrintedSymbols::glyph).toList(), excluded)
            .find();
    double cell = Math.max(size * middle / CELLS, print.unit());
    StampSearch search =
        new StampSearch(
            Shades.of(print.ink(), 2 * cell / print.unit()),
            Shades.of(print.ink(), cell / print.unit()),
            true);
    List<Found> found = new ArrayList<>();
    for (Sample sample : samples) {
      found.addAll(find(search, sample, cell, size));
    }
    return strongest(found);
  }

  private static GlyphPrint glyph(Sample sample) {
    GlyphPrint print = sample.print();
    if (print == null) {
      throw new IllegalArgumentException("only printed samples are looked for");
    }
    return print;
  }

  private List<Found> find(StampSearch search, Sample sample, double cell, double size) {
    GlyphPrint glyph = glyph(sample);
    List<Rect> ignored = sample.lettering().variable() ? glyph.letters() : List.of();
    double pixels = cell / glyph.unit() / size;
    List<Stamp> known = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    for (double angle : sample.type() == ComponentType.CAMERA ? ALL_ROUND : QUARTERS) {
      for (boolean mirrored : new boolean[] {false, true}) {
        Stamp exact = Stamp.of(glyph.ink(), ignored, pixels, angle, mirrored);
        if (known.stream().noneMatch(exact::sameAs)) {
          known.add(exact);
          Stamp small = Stamp.of(glyph.ink(), ignored, 2 * pixels, angle, mirrored);
          for (StampSearch.Hit hit : search.find(small, exact, LEAST)) {
            Box box =
                new Box(
                    hit.x() * cell,
                    hit.y() * cell,
                    (hit.x() + exact.width()) * cell,
                    (hit.y() + exact.height()) * cell);
            if (excluded.stream().noneMatch(e -> e.contains(box.centerX(), box.centerY()))) {
              boolean boxed = BoxedInk.in(print.ink(), print.pixels(box));
              if (boxed || !glyph.boxed()) {
                found.add(new Found(sample, box, hit.likeness() * lettered(sample, box), boxed));
              }
            }
          }
        }
      }
    }
    return found;
  }

  /** Likeness of the letters in a place to those of a sample, above and below 1. */
  private double lettered(Sample sample, Box box) {
    Lettering lettering = sample.lettering();
    String letters = this.letters.in(box);
    if (letters.isEmpty() || lettering.open()) {
      return 1;
    }
    if (lettering.letters().isEmpty()) {
      return UNEXPECTED;
    }
    return lettering.matches(letters) ? MATCHING : CONTRARY;
  }

  private List<Symbol> strongest(List<Found> found) {
    List<Found> byScore = new ArrayList<>(found);
    byScore.sort(
        Comparator.comparingDouble((Found f) ->
                -(f.likeness
                    + (f.boxed ? PREFER_BOXED : 0)
                    + 0.1 * Math.min(1, f.box.longerSide() / 20)))
            .thenComparingDouble(f -> f.box.y0())
            .thenComparingDouble(f -> f.box.x0()));
    List<Found> kept = new ArrayList<>();
    for (Found f : byScore) {
      if (f.likeness >= (glyph(f.sample).boxed() ? CLEAR : BARE)
          && kept.stream().noneMatch(k -> covers(k.box, f.box))) {
        kept.add(f);
      }
    }
    for (Found f : byScore) {
      if (f.boxed
          && glyph(f.sample).boxed()
          && kept.stream().noneMatch(k -> covers(k.box, f.box))
          && kept.stream().anyMatch(k -> adjoins(k.box, f.box))) {
        kept.add(f);
      }
    }
    return kept.stream()
        .map(f -> symbol(f, byScore))
        .sorted(
            Comparator.comparingDouble((Symbol s) -> s.box().y0())
                .thenComparingDouble(s -> s.box().x0()))
        .toList();
  }

  /** Whether two boxes of one size stand side by side like cells. */
  private static boolean adjoins(Box a, Box b) {
    double size = Math.min(a.longerSide(), b.longerSide());
    double dx = Math.abs(a.centerX() - b.centerX());
    double dy = Math.abs(a.centerY() - b.centerY());
    double gapX = dx - (a.width() + b.width()) / 2;
    double gapY = dy - (a.height() + b.height()) / 2;
    return size > 0.85 * Math.max(a.longerSide(), b.longerSide())
        && (Math.abs(gapX) < 0.15 * size && dy < 0.15 * size
            || Math.abs(gapY) < 0.15 * size && dx < 0.15 * size);
  }

  private static boolean covers(Box a, Box b) {
    return a.overlap(b) > 0.4 * Math.min(a.area(), b.area());
  }

  private Symbol symbol(Found f, List<Found> all) {
    ComponentType type = f.sample.type();
    double second =
        all.stream()
            .filter(o -> o.sample.type() != type && covers(o.box, f.box))
            .mapToDouble(Found::likeness)
            .max()
            .orElse(LEAST);
    Lettering lettering = f.sample.lettering();
    String read = lettering.variable() ? letters.again(f.sample, f.box) : letters.in(f.box);
    String code = lettering.letters().isEmpty() ? read : lettering.code(read);
    return new Symbol(
        f.box,
        type,
        read,
        code == null || code.isEmpty() ? null : code,
        f.sample.meaning(),
        Math.min(1, f.likeness),
        Math.clamp(f.likeness - second, 0, 1),
        true);
  }
}
