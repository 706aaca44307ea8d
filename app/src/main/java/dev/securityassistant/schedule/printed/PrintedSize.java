package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.drawing.raster.GlyphInk;
import dev.securityassistant.drawing.raster.Template;
import dev.securityassistant.drawing.raster.TemplateSearch;
import dev.securityassistant.schedule.legend.GlyphPrint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

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
  private final List<Glyph> glyphs;
  private final List<Box> excluded;
  private final TemplateSearch whole;

  /**
   * @param excluded parts of the sheet that hold no plan
   * @param whole the print
   */
  PrintedSize(Print print, List<GlyphPrint> glyphs, List<Box> excluded, TemplateSearch whole) {
    this.print = print;
    this.glyphs = glyphs.stream().map(g -> new Glyph(g.without(List.of()), g.unit())).toList();
    this.excluded = excluded;
    this.whole = whole;
  }

  /**
   * A symbol of the legend.
   *
   * @param unit points a pixel of it
   */
  private record Glyph(GlyphInk ink, double unit) {

    /** As the plan would print it upright; its unit is points a pixel. */
    Template sized(double size, double planUnit) {
      return Template.of(ink.printed(size * unit / planUnit, 0, false));
    }
  }

  /** A symbol as it would be printed at one size. */
  private record Sized(Glyph glyph, Template template) {

    /** At most what its places can say for a size. */
    double most() {
      return MOST_PER_SYMBOL * (1 - FOUND) * template.perfect();
    }
  }

  /**
   * Where a glyph seems to stand.
   *
   * @param x of its middle, points
   * @param y of its middle, points
   * @param evidence more than what clutter shows at any size
   */
  private record Seen(Glyph glyph, double x, double y, double evidence) {}

  /** Size on the plan as a multiple of that in the legend. */
  double find() {
    TemplateSearch half = new TemplateSearch(print.ink().halved());
    double about = 1;
    double largest = 0;
    List<Seen> most = List.of();
    for (double size : likeliestFirst()) {
      List<Seen> seen = seen(half, size, largest / usual(size));
      double evidence = usual(size) * evidence(seen);
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

  private static List<Double> likeliestFirst() {
    return DoubleStream.iterate(SMALLEST, size -> size <= LARGEST, size -> size * STEP)
        .boxed()
        .sorted(Comparator.comparingDouble(size -> -usual(size)))
        .toList();
  }

  /** How usual a size is, 1 for that of the legend: small glyphs are found all over in clutter. */
  private static double usual(double size) {
    double steps = Math.log(size) / SPREAD;
    return Math.exp(-0.5 * steps * steps);
  }

  private static double evidence(List<Seen> seen) {
    return seen.stream().mapToDouble(Seen::evidence).sum();
  }

  /**
   * What is found at a size: the clearest few of each glyph. Ends when all that is still to be
   * looked for could not make the size the best.
   *
   * @param beaten evidence that the size has to exceed
   */
  private List<Seen> seen(TemplateSearch half, double size, double beaten) {
    double unit = 2 * print.unit();
    List<Sized> sized =
        glyphs.stream()
            .map(g -> new Sized(g, g.sized(size, unit)))
            .sorted(Comparator.comparingDouble(s -> -s.most()))
            .toList();
    double open = sized.stream().mapToDouble(Sized::most).sum();
    List<Seen> all = new ArrayList<>();
    for (Sized s : sized) {
      if (evidence(all) + open <= beaten) {
        break;
      }
      open -= s.most();
      half.find(s.template, FOUND).stream()
          .map(f -> seen(s, f, unit))
          .filter(f -> excluded.stream().noneMatch(e -> e.contains(f.x, f.y)))
          .sorted(Comparator.comparingDouble(f -> -f.evidence))
          .limit(MOST_PER_SYMBOL)
          .forEach(all::add);
    }
    return all;
  }

  private static Seen seen(Sized sized, Fit fit, double unit) {
    double x = (fit.x() + sized.template.width() / 2.0) * unit;
    double y = (fit.y() + sized.template.height() / 2.0) * unit;
    return new Seen(sized.glyph, x, y, (fit.likeness() - FOUND) * sized.template.perfect());
  }

  /** What speaks for glyphs of exactly this size where they were seen. */
  private double evidence(List<Seen> seen, double size) {
    double sum = 0;
    for (Glyph glyph : glyphs) {
      Template template = glyph.sized(size, print.unit());
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
