package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.drawing.raster.Template;
import dev.securityassistant.drawing.raster.TemplateSearch;
import java.util.Comparator;
import java.util.List;

/**
 * How much larger a scanned plan prints symbols than its legend does: the size at which most
 * symbols are found, and most clearly. Tried on a picture of half the size, upright.
 */
final class PrintedSize {

  private static final double FOUND = 0.5;
  private static final int MOST_PER_SYMBOL = 6;
  private static final double SMALLEST = 0.45;
  private static final double LARGEST = 2.2;
  private static final double STEP = 1.06;

  private final Print print;
  private final List<GlyphPrint> glyphs;
  private final List<Box> excluded;
  private final TemplateSearch half;

  PrintedSize(Print print, List<GlyphPrint> glyphs, List<Box> excluded) {
    this.print = print;
    this.glyphs = glyphs;
    this.excluded = excluded;
    this.half = new TemplateSearch(print.ink().halved());
  }

  /** Size on the plan as a multiple of that in the legend. */
  double find() {
    double best = 1;
    double most = 0;
    for (double size = SMALLEST; size <= LARGEST; size *= STEP) {
      double sum = found(size);
      if (sum > most) {
        most = sum;
        best = size;
      }
    }
    return best;
  }

  /** How much is found at a size, and how clearly. */
  private double found(double size) {
    double unit = 2 * print.unit();
    double sum = 0;
    for (GlyphPrint glyph : glyphs) {
      Template template = Template.of(glyph.onPage(List.of(), size, unit, 0, false));
      sum +=
          half.find(template, FOUND).stream()
              .filter(f -> isPlan(f, template, unit))
              .map(Fit::evidence)
              .sorted(Comparator.reverseOrder())
              .limit(MOST_PER_SYMBOL)
              .mapToDouble(e -> e)
              .sum();
    }
    return sum;
  }

  private boolean isPlan(Fit fit, Template template, double unit) {
    double x = (fit.x() + template.width() / 2.0) * unit;
    double y = (fit.y() + template.height() / 2.0) * unit;
    return excluded.stream().noneMatch(e -> e.contains(x, y));
  }
}
