package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.drawing.raster.Template;
import dev.securityassistant.drawing.raster.TemplateSearch;
import dev.securityassistant.schedule.legend.GlyphPrint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How much larger a scanned plan prints symbols than its legend does: the size for which most
 * speaks. Sizes are tried upright in a picture of half the size; what is found there tells the size
 * more exactly in the whole one.
 */
final class PrintedSize {

  private static final double FOUND = 0.5;
  private static final int MOST_PER_SYMBOL = 6;
  private static final double SMALLEST = 0.45;
  private static final double LARGEST = 2.2;
  private static final double STEP = 1.06;

  /** Spread of the logarithm of sizes. */
  private static final double SPREAD = 0.8;

  private static final double[] FINER = {
    0.95, 0.9625, 0.975, 0.9875, 1, 1.0125, 1.025, 1.0375, 1.05
  };

  private final Print print;
  private final List<GlyphPrint> glyphs;
  private final List<Box> excluded;
  private final TemplateSearch whole;

  /**
   * @param excluded parts of the sheet that hold no plan
   * @param whole the print
   */
  PrintedSize(Print print, List<GlyphPrint> glyphs, List<Box> excluded, TemplateSearch whole) {
    this.print = print;
    this.glyphs = glyphs;
    this.excluded = excluded;
    this.whole = whole;
  }

  /**
   * Where a glyph seems to stand.
   *
   * @param x of its middle, points
   * @param y of its middle, points
   * @param evidence more than what clutter shows at any size
   */
  private record Seen(GlyphPrint glyph, double x, double y, double evidence) {}

  /** Size on the plan as a multiple of that in the legend. */
  double find() {
    TemplateSearch half = new TemplateSearch(print.ink().halved());
    double about = 1;
    double largest = 0;
    List<Seen> most = List.of();
    for (double size = SMALLEST; size <= LARGEST; size *= STEP) {
      List<Seen> seen = seen(half, size);
      double evidence = usual(size) * seen.stream().mapToDouble(Seen::evidence).sum();
      if (evidence > largest) {
        largest = evidence;
        most = seen;
        about = size;
      }
    }
    double best = about;
    largest = 0;
    for (double finer : FINER) {
      double evidence = evidence(most, about * finer);
      if (evidence > largest) {
        largest = evidence;
        best = about * finer;
      }
    }
    return best;
  }

  /** How usual a size is, 1 for that of the legend: small glyphs are found all over in clutter. */
  private static double usual(double size) {
    double steps = Math.log(size) / SPREAD;
    return Math.exp(-0.5 * steps * steps);
  }

  /** What is found at a size: the clearest few of each glyph. */
  private List<Seen> seen(TemplateSearch half, double size) {
    double unit = 2 * print.unit();
    List<Seen> all = new ArrayList<>();
    for (GlyphPrint glyph : glyphs) {
      Template template = Template.of(glyph.onPage(List.of(), size, unit, 0, false));
      half.find(template, FOUND).stream()
          .map(f -> seen(glyph, template, f, unit))
          .filter(s -> excluded.stream().noneMatch(e -> e.contains(s.x, s.y)))
          .sorted(Comparator.comparingDouble(s -> -s.evidence))
          .limit(MOST_PER_SYMBOL)
          .forEach(all::add);
    }
    return all;
  }

  private static Seen seen(GlyphPrint glyph, Template template, Fit fit, double unit) {
    double x = (fit.x() + template.width() / 2.0) * unit;
    double y = (fit.y() + template.height() / 2.0) * unit;
    return new Seen(glyph, x, y, (fit.likeness() - FOUND) * template.perfect());
  }

  /** What speaks for glyphs of exactly this size where they were seen. */
  private double evidence(List<Seen> seen, double size) {
    double sum = 0;
    for (GlyphPrint glyph : glyphs) {
      Template template = Template.of(glyph.onPage(List.of(), size, print.unit(), 0, false));
      for (Seen s : seen) {
        if (s.glyph == glyph) {
          int x = (int) Math.round(s.x / print.unit() - template.width() / 2.0);
          int y = (int) Math.round(s.y / print.unit() - template.height() / 2.0);
          sum += whole.settle(template, x, y, 0).evidence();
        }
      }
    }
    return sum;
  }
}
