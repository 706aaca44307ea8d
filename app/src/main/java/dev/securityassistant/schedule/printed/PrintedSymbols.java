package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Print;
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
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the legend's symbols in the pixels of a scanned plan. */
public final class PrintedSymbols {

  /** Likeness of good prints. */
  private static final double GOOD = 0.8;

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

  /** Symbols, also those of other trades (with a null type), that do not overlap. */
  public List<Symbol> find() {
    List<GlyphPrint> glyphs = samples.stream().map(PrintedSymbols::glyph).toList();
    double size = new PrintedSize(print, glyphs, excluded, templates).find();
    GlyphSearch search = new GlyphSearch(print, templates, size, excluded);
    List<Found> found = new ArrayList<>();
    for (Sample sample : samples) {
      found.addAll(find(search, sample));
    }
    return symbols(new Champions(templates, found));
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
      if (likeness > Found.LEAST) {
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

  private List<Symbol> symbols(Champions champions) {
    List<Found> kept = champions.find();
    Map<Sample, Lettering> whole = new IdentityHashMap<>();
    for (Sample sample : samples) {
      whole.put(sample, whole(sample, kept));
    }
    Function<Sample, Lettering> lettering = s -> whole.getOrDefault(s, s.lettering());
    List<Found> lettered =
        kept.stream().map(f -> champions.lettered(f, letters.in(f.box()), lettering)).toList();
    List<Found> settled =
        new LetteredFrames(letters, samples, lettered, lettering).told(lettered, GOOD);
    return samples.stream()
        .flatMap(sample -> symbols(sample, lettering.apply(sample), settled, champions))
        .sorted(
            Comparator.comparingDouble((Symbol s) -> s.box().y0())
                .thenComparingDouble(s -> s.box().x0()))
        .toList();
  }

  /** The sample's letters, with what the legend lost of them. */
  private Lettering whole(Sample sample, List<Found> kept) {
    Lettering lettering = sample.lettering();
    if (!PlanLettering.isLost(lettering)) {
      return lettering;
    }
    List<Box> boxes = boxes(of(sample, kept));
    List<String> read = read(sample, lettering, boxes, seen(boxes));
    return Objects.requireNonNullElse(PlanLettering.of(sample, read), lettering);
  }

  private static List<Found> of(Sample sample, List<Found> kept) {
    return kept.stream().filter(f -> f.sample() == sample).toList();
  }

  private static List<Box> boxes(List<Found> found) {
    return found.stream().map(Found::box).toList();
  }

  private List<String> seen(List<Box> boxes) {
    return boxes.stream().map(letters::in).toList();
  }

  /** What was found of a sample with the letters in it; those that vary are read together. */
  private Stream<Symbol> symbols(
      Sample sample, Lettering lettering, List<Found> kept, Champions champions) {
    List<Found> own = of(sample, kept);
    List<Box> boxes = boxes(own);
    List<String> seen = seen(boxes);
    List<String> read = read(sample, lettering, boxes, seen);
    return IntStream.range(0, own.size())
        .mapToObj(i ->
            symbol(own.get(i), lettering, seen.get(i), read.get(i), champions.second(own.get(i))));
  }

  private List<String> read(
      Sample sample, Lettering lettering, List<Box> boxes, List<String> seen) {
    return lettering.variable() ? letters.again(sample, lettering, boxes) : seen;
  }

  private static Symbol symbol(
      Found f, Lettering lettering, String seen, String read, double second) {
    String code = lettering.letters().isEmpty() ? null : lettering.code(read);
    return new Symbol(
        f.box(),
        f.sample().type(),
        read,
        code == null || code.isEmpty() ? null : code,
        f.sample().meaning(),
        Math.min(1, f.likeness() / GOOD),
        Math.clamp(f.likeness() - second, 0, 1),
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
