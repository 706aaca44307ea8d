package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.TemplateSearch;
import dev.securityassistant.schedule.legend.GlyphPrint;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.symbol.Symbol;
import dev.securityassistant.schedule.symbol.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the legend's symbols in the pixels of a scanned plan. */
public final class PrintedSymbols {

  private static final double LEAST = 0.4;
  private static final double CLEAR = 0.5;

  /** Likeness of good prints. */
  private static final double GOOD = 0.8;

  /** Evidence of a rival, as a share of the first's. */
  private static final double RIVAL = 0.6;

  /** Common area of rivals. */
  private static final double SAME = 0.75;

  /** What the differing pixels must say, see {@link TemplateSearch#duel}. */
  private static final double DECIDED = 0.15;

  /** How much more they must say for a rival for which all pixels together say less. */
  private static final double LAG = 1.5;

  private static final double MATCHING = 1.03;
  private static final double CONTRARY = 0.95;
  private static final double UNEXPECTED = 0.98;

  private final Print print;
  private final PrintedLetters letters;
  private final List<Sample> samples;
  private final List<Box> excluded;
  private final TemplateSearch templates;

  /**
   * Looks on one plan.
   *
   * @param print its pixels
   * @param ink lines and words that were read off them
   * @param excluded parts of the sheet that hold no plan
   */
  public PrintedSymbols(Print print, Ink ink, Legend legend, List<Box> excluded) {
    this.print = print;
    this.letters = new PrintedLetters(print, ink);
    this.samples = legend.samples().stream().filter(s -> s.print() != null).toList();
    this.excluded = excluded;
    this.templates = new TemplateSearch(print.ink());
  }

  private record Found(Sample sample, Box box, double likeness, Fit fit) {

    /** By how much more than a doubtful likeness speaks for it. */
    double evidence() {
      return (likeness - LEAST) * fit.evidence() / fit.likeness();
    }
  }

  /** Symbols, also those of other trades (with a null type), that do not overlap. */
  public List<Symbol> find() {
    List<GlyphPrint> glyphs = samples.stream().map(PrintedSymbols::glyph).toList();
    double size = new PrintedSize(print, glyphs, excluded, templates).find();
    GlyphSearch search = new GlyphSearch(print, templates, size, excluded);
    List<Found> found = new ArrayList<>();
    for (Sample sample : samples) {
      found.addAll(find(search, sample));
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

  private List<Found> find(GlyphSearch search, Sample sample) {
    GlyphPrint glyph = glyph(sample);
    List<Rect> ignored = glyph.varying(sample.lettering());
    List<Found> found = new ArrayList<>();
    for (GlyphSearch.Place p : search.find(glyph, ignored, sample.type() == ComponentType.CAMERA)) {
      double likeness = p.fit().likeness();
      if (likeness > LEAST) {
        found.add(new Found(sample, p.box(), likeness * lettered(sample, p.box()), p.fit()));
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
        Comparator.comparingDouble((Found f) -> -f.evidence())
            .thenComparingDouble(f -> f.box.y0())
            .thenComparingDouble(f -> f.box.x0()));
    List<Found> kept = new ArrayList<>();
    for (Found f : byScore) {
      if (f.likeness >= CLEAR && kept.stream().noneMatch(k -> covers(k.box, f.box))) {
        kept.add(champion(f, byScore));
      }
    }
    for (Found f : byScore) {
      if (kept.stream().noneMatch(k -> covers(k.box, f.box))
          && kept.stream().anyMatch(k -> adjoins(k.box, f.box))) {
        kept.add(champion(f, byScore));
      }
    }
    return samples.stream()
        .flatMap(sample -> symbols(sample, kept, byScore))
        .sorted(
            Comparator.comparingDouble((Symbol s) -> s.box().y0())
                .thenComparingDouble(s -> s.box().x0()))
        .toList();
  }

  /** Of all glyphs that may stand where one does, that which the differing pixels speak for. */
  private Found champion(Found first, List<Found> all) {
    Found champion = first;
    for (Found rival : all) {
      if (rival.likeness >= CLEAR
          && rival.evidence() > RIVAL * first.evidence()
          && rival.sample != champion.sample
          && rival.box.overlap(champion.box) > SAME * rival.box.union(champion.box).area()
          && templates.duel(rival.fit, champion.fit)
              > DECIDED + LAG * (1 - rival.evidence() / first.evidence())) {
        champion = rival;
      }
    }
    return champion;
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

  /** What was found of a sample with the letters in it; those that vary are read together. */
  private Stream<Symbol> symbols(Sample sample, List<Found> kept, List<Found> all) {
    List<Found> own = kept.stream().filter(f -> f.sample == sample).toList();
    List<Box> boxes = own.stream().map(Found::box).toList();
    List<String> seen = boxes.stream().map(letters::in).toList();
    List<String> first = read(sample, sample.lettering(), boxes, seen);
    Lettering whole = PlanLettering.of(sample, first);
    Lettering lettering = whole == null ? sample.lettering() : whole;
    List<String> read = whole == null ? first : read(sample, whole, boxes, seen);
    return IntStream.range(0, own.size())
        .mapToObj(i -> symbol(own.get(i), lettering, seen.get(i), read.get(i), all));
  }

  private List<String> read(
      Sample sample, Lettering lettering, List<Box> boxes, List<String> seen) {
    return lettering.variable() ? letters.again(sample, lettering, boxes) : seen;
  }

  private Symbol symbol(Found f, Lettering lettering, String seen, String read, List<Found> all) {
    ComponentType type = f.sample.type();
    double second =
        all.stream()
            .filter(o -> o.sample.type() != type && covers(o.box, f.box))
            .mapToDouble(Found::likeness)
            .max()
            .orElse(LEAST);
    String code = lettering.letters().isEmpty() ? null : lettering.code(read);
    return new Symbol(
        f.box,
        type,
        read,
        code == null || code.isEmpty() ? null : code,
        f.sample.meaning(),
        Math.min(1, f.likeness / GOOD),
        Math.clamp(f.likeness - second, 0, 1),
        true,
        lettering.variable() ? decided(seen, read) : List.of());
  }

  /** Says where letters were decided otherwise than they had been read with the page. */
  private static List<Witness> decided(String seen, String read) {
    return seen.equals(read)
        ? List.of()
        : List.of(
            new Witness(
                "its letters, %s with the page, are likeliest '%s' of those that the legend lets stand there"
                    .formatted(seen.isEmpty() ? "not read" : "read as '" + seen + "'", read),
                true));
  }
}
