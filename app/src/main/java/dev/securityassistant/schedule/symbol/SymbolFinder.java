package dev.securityassistant.schedule.symbol;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.legend.Lettering;
import dev.securityassistant.schedule.legend.Sample;
import dev.securityassistant.schedule.legend.SampleMatcher;
import dev.securityassistant.schedule.shape.Alignment;
import dev.securityassistant.schedule.shape.Frames;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.shape.Shape;
import dev.securityassistant.schedule.sheet.LayerTrade;
import dev.securityassistant.schedule.text.Dictionary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the legend's symbols on a plan: framed ones by their frame and what stands in it, others by
 * bringing their largest line onto every line of the plan that has as many points and comparing
 * what lies there.
 */
public final class SymbolFinder {

  private static final double FRAMED = 0.55;
  private static final double UNFRAMED = 0.72;
  private static final double ALIGNED = 0.07;
  private static final double SMALLEST = 2.5;
  private static final double LARGEST = 70;

  private final Sheet sheet;
  private final Ink ink;
  private final List<SampleMatcher> matchers;
  private final List<Box> excluded;
  private final boolean legendless;

  /**
   * Looks on one plan.
   *
   * @param ink what stands on the sheet
   * @param legend the legends of the whole drawing; where it explains no symbol, the dictionary
   *     does
   * @param excluded parts of the sheet that hold no plan
   */
  public SymbolFinder(Sheet sheet, Ink ink, Legend legend, List<Box> excluded) {
    this.sheet = sheet;
    this.ink = ink;
    this.matchers =
        legend.samples().stream().filter(s -> !s.ink().isEmpty()).map(SampleMatcher::new).toList();
    this.excluded = excluded;
    this.legendless = legend.samples().stream().allMatch(s -> s.type() == null);
  }

  /** A symbol under way, with the size of its print against the sample's. */
  private record Found(Symbol symbol, double scale, boolean framed) {}

  /** Symbols, also those of other trades (with a null type), that do not overlap. */
  public List<Symbol> find() {
    Set<String> foreign = foreignLayers();
    List<Polyline> candidates =
        sheet.lines().stream()
            .filter(l -> l.box().longerSide() >= SMALLEST && l.box().longerSide() <= LARGEST)
            .filter(l ->
                excluded.stream().noneMatch(e -> e.contains(l.box().centerX(), l.box().centerY())))
            .filter(l -> l.paint().marks())
            .filter(l -> l.paint().layer() == null || !foreign.contains(l.paint().layer()))
            .toList();
    List<Found> found = new ArrayList<>();
    GridBubbles grid = new GridBubbles(sheet);
    for (Polyline line : candidates) {
      Shape shape = Shape.of(line);
      if (shape != Shape.OTHER && !grid.isBubble(line, shape)) {
        framed(line, shape).ifPresent(found::add);
      }
    }
    if (legendless) {
      List<Box> frames =
          candidates.stream().filter(l -> Shape.of(l) != Shape.OTHER).map(Polyline::box).toList();
      CodedSymbol.byLabels(sheet.words(), frames).forEach(c -> found.add(new Found(c, 1, true)));
    }
    for (SampleMatcher matcher : matchers) {
      found.addAll(unframed(matcher, candidates));
    }
    return strongest(likeSized(found)).stream().flatMap(SymbolFinder::parts).toList();
  }

  /** Layers that hold no devices: those of others, on a sheet that has layers of security. */
  private Set<String> foreignLayers() {
    Set<String> layers = new HashSet<>();
    sheet.lines().forEach(l -> Stream.ofNullable(l.paint().layer()).forEach(layers::add));
    return layers.stream().noneMatch(l -> LayerTrade.of(l) == LayerTrade.SECURITY)
        ? Set.of()
        : layers.stream()
            .filter(l ->
                LayerTrade.of(l) == LayerTrade.BUILDING || LayerTrade.of(l) == LayerTrade.OTHER)
            .collect(Collectors.toSet());
  }

  /** A symbol that stands for several devices, as several; others as they are. */
  private static Stream<Symbol> parts(Symbol s) {
    List<ComponentType> types =
        s.letters().matches(".+[+&].+") ? Dictionary.typesOf(s.meaning()) : List.of();
    return types.size() < 2
        ? Stream.of(s)
        : types.stream()
            .map(t ->
                new Symbol(
                    s.box(),
                    t,
                    s.letters(),
                    s.code(),
                    s.meaning(),
                    s.score(),
                    s.margin(),
                    s.fromLegend()));
  }

  /** The side that does not grow with the letters in a frame. */
  private static double shorter(Box box) {
    return Math.max(Math.min(box.width(), box.height()), 1e-6);
  }

  private Optional<Found> framed(Polyline frame, Shape shape) {
    List<SampleMatcher> fitting = matchers.stream().filter(m -> m.fits(frame, shape)).toList();
    if (fitting.isEmpty()) {
      return legendless
          ? CodedSymbol.byCode(frame.box(), letters(frame)).map(c -> new Found(c, 1, true))
          : Optional.empty();
    }
    List<Polyline> inside = inside(frame);
    String letters = letters(frame);
    Sample best = null;
    double bestScore = 0;
    double second = 0;
    for (SampleMatcher matcher : fitting) {
      double score = matcher.score(inside, frame.box(), letters);
      if (score > bestScore) {
        second = best != null && best.type() == matcher.sample().type() ? second : bestScore;
        best = matcher.sample();
        bestScore = score;
      } else if (score > second && (best == null || best.type() != matcher.sample().type())) {
        second = score;
      }
    }
    if (best == null || bestScore < FRAMED) {
      return Optional.empty();
    }
    Polyline own = best.frame();
    double scale = own == null ? 1 : shorter(frame.box()) / shorter(own.box());
    return Optional.of(
        new Found(symbol(best, frame.box(), letters, bestScore, bestScore - second), scale, true));
  }

  private static Symbol symbol(
      Sample sample, Box box, String letters, double score, double margin) {
    Lettering lettering = sample.lettering();
    String code = lettering.letters().isEmpty() ? letters : lettering.code(letters);
    return new Symbol(
        box,
        sample.type(),
        letters,
        code == null || code.isEmpty() ? null : code,
        sample.meaning(),
        Math.min(1, score),
        Math.clamp(margin, 0, 1),
        true);
  }

  private List<Polyline> inside(Polyline frame) {
    Box box = frame.box();
    return ink.within(box.grow(0.04 * box.longerSide())).stream()
        .filter(l -> !Frames.repeats(l, frame))
        .filter(l -> l.paint().marks())
        .filter(l -> SampleMatcher.inkAgrees(l.paint(), frame.paint()) || frame.paint().filled())
        .toList();
  }

  private String letters(Polyline frame) {
    Box box = frame.box();
    List<Word> words =
        ink.words(box).stream()
            .filter(w -> box.grow(0.12 * box.longerSide()).contains(w.box()))
            .filter(w -> agrees(w, frame.paint()))
            .sorted(
                Comparator.comparingDouble((Word w) -> Math.round(w.box().centerY() / 2))
                    .thenComparingDouble(w -> w.box().x0()))
            .toList();
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }

  private static boolean agrees(Word word, Paint frame) {
    return frame.filled() || Paint.alike(word.color(), frame.color());
  }

  private List<Found> unframed(SampleMatcher matcher, List<Polyline> candidates) {
    Sample sample = matcher.sample();
    Polyline anchor = anchor(sample);
    List<Found> found = new ArrayList<>();
    if (anchor == null) {
      return found;
    }
    int points = Alignment.points(anchor);
    double length = anchor.length();
    for (Polyline line : candidates) {
      double ratio = line.length() / length;
      if (Alignment.points(line) == points
          && ratio > 0.35
          && ratio < 2.8
          && line.isLoop(0.2) == anchor.isLoop(0.2)
          && line.paint().filled() == anchor.paint().filled()
          && SampleMatcher.inkAgrees(line.paint(), anchor.paint())) {
        Found best = best(matcher, line, anchor);
        if (best != null) {
          found.add(best);
        }
      }
    }
    return found;
  }

  private @Nullable Found best(SampleMatcher matcher, Polyline line, Polyline anchor) {
    Sample sample = matcher.sample();
    Found best = null;
    for (Alignment a : Alignment.of(line, anchor, ALIGNED)) {
      Box place = a.onPlan(sample.box());
      List<Polyline> lines =
          ink.within(place.grow(0.08 * place.longerSide())).stream()
              .filter(l -> l.paint().marks())
              .filter(l -> SampleMatcher.inkAgrees(l.paint(), anchor.paint()))
              .toList();
      String letters =
          ink.words(place).stream()
              .filter(w -> place.grow(1).contains(w.box()) && w.text().length() <= 4)
              .map(Word::text)
              .collect(Collectors.joining(" "));
      double score = matcher.score(lines, a.toSample(), letters);
      if (score > UNFRAMED && (best == null || score > best.symbol.score())) {
        best =
            new Found(
                symbol(sample, place, letters, score, score - UNFRAMED + 0.2), a.scale(), false);
      }
    }
    return best;
  }

  /**
   * The line of a sample by which it is found again: large and with many points; null for framed
   * samples and bare strokes.
   */
  private static @Nullable Polyline anchor(Sample sample) {
    if (sample.frame() != null && sample.shape() != Shape.TRIANGLE) {
      return null;
    }
    return sample.ink().stream()
        .filter(l -> Alignment.points(l) >= 3)
        .max(
            Comparator.comparingDouble(
                l -> l.length() * (1 + 0.05 * Math.min(Alignment.points(l), 12))))
        .orElse(null);
  }

  /** Drops symbols whose print is of another size than most framed ones: chance likenesses. */
  private static List<Found> likeSized(List<Found> found) {
    double[] scales =
        found.stream().filter(f -> f.framed).mapToDouble(Found::scale).sorted().toArray();
    if (scales.length < 3) {
      return found;
    }
    double median = scales[scales.length / 2];
    return found.stream().filter(f -> f.scale > 0.6 * median && f.scale < 1.6 * median).toList();
  }

  private static List<Symbol> strongest(List<Found> found) {
    List<Found> byScore = new ArrayList<>(found);
    byScore.sort(
        Comparator.comparingDouble((Found f) ->
                -(f.symbol.score() + 0.15 * Math.min(1, f.symbol.box().longerSide() / 20)))
            .thenComparingDouble(f -> f.symbol.box().y0())
            .thenComparingDouble(f -> f.symbol.box().x0()));
    List<Symbol> kept = new ArrayList<>();
    for (Found f : byScore) {
      Box b = f.symbol.box();
      boolean free =
          kept.stream()
              .noneMatch(k -> k.box().overlap(b) > 0.4 * Math.min(k.box().area(), b.area()));
      if (free) {
        kept.add(f.symbol);
      }
    }
    kept.sort(
        Comparator.comparingDouble((Symbol s) -> s.box().y0())
            .thenComparingDouble(s -> s.box().x0()));
    return kept;
  }
}
