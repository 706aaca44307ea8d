package dev.securityassistant.schedule.printed;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Fit;
import dev.securityassistant.drawing.raster.GlyphInk;
import dev.securityassistant.drawing.raster.Rect;
import dev.securityassistant.drawing.raster.Template;
import dev.securityassistant.drawing.raster.TemplateSearch;
import dev.securityassistant.drawing.raster.TurnedInk;
import dev.securityassistant.schedule.legend.GlyphPrint;
import java.util.ArrayList;
import java.util.List;

/** Looks for one of the legend's symbols all over a scanned plan, turned and mirrored. */
final class GlyphSearch {

  private static final double LIKELY = 0.35;

  /** Sizes tried where a symbol is likely: each was cut out of the legend a little differently. */
  private static final double[] SIZES = {0.96, 0.98, 1.02, 1.04};

  private static final double[] QUARTERS = {0, 90, 180, 270};
  private static final int STEPS_ALL_ROUND = 24;

  private final Print print;
  private final TemplateSearch search;
  private final double size;
  private final List<Box> excluded;

  /**
   * @param search of that print
   * @param size of symbols on the plan as a multiple of that in the legend
   * @param excluded parts of the sheet that hold no plan
   */
  GlyphSearch(Print print, TemplateSearch search, double size, List<Box> excluded) {
    this.print = print;
    this.search = search;
    this.size = size;
    this.excluded = excluded;
  }

  /** A place where the symbol may stand. */
  record Place(Box box, Fit fit) {}

  /**
   * Likely places, overlapping ones included.
   *
   * @param ignored parts of the glyph that differ from print to print, pixels of it
   * @param allRound whether it may stand at any angle, not only at right angles
   */
  List<Place> find(GlyphPrint glyph, List<Rect> ignored, boolean allRound) {
    GlyphInk ink = glyph.without(ignored);
    double scale = size * glyph.unit() / print.unit();
    List<TurnedInk> known = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (double angle : allRound ? allRound() : QUARTERS) {
      for (boolean mirrored : new boolean[] {false, true}) {
        TurnedInk turned = ink.printed(scale, angle, mirrored);
        if (known.stream().noneMatch(turned::sameAs)) {
          known.add(turned);
          places.addAll(places(ink, scale, turned));
        }
      }
    }
    return places;
  }

  private static double[] allRound() {
    double[] angles = new double[STEPS_ALL_ROUND];
    for (int i = 0; i < angles.length; i++) {
      angles[i] = 360.0 * i / STEPS_ALL_ROUND;
    }
    return angles;
  }

  private List<Place> places(GlyphInk glyph, double scale, TurnedInk turned) {
    List<Template> variants = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    for (Fit fit : search.find(Template.of(turned), LIKELY)) {
      Box box = box(fit);
      if (excluded.stream().noneMatch(e -> e.contains(box.centerX(), box.centerY()))) {
        if (variants.isEmpty()) {
          variants.addAll(variants(glyph, scale, turned));
        }
        Fit best = best(fit, variants);
        if (search.isOpen(best)) {
          places.add(new Place(box(best), best));
        }
      }
    }
    return places;
  }

  /** The glyph in slightly other sizes. */
  private static List<Template> variants(GlyphInk glyph, double scale, TurnedInk turned) {
    List<Template> variants = new ArrayList<>();
    for (double factor : SIZES) {
      variants.add(Template.of(glyph.printed(factor * scale, turned.angle(), turned.mirrored())));
    }
    return variants;
  }

  private Fit best(Fit fit, List<Template> variants) {
    Fit best = fit;
    for (Template other : variants) {
      int x = fit.x() + (fit.template().width() - other.width()) / 2;
      int y = fit.y() + (fit.template().height() - other.height()) / 2;
      Fit settled = search.settle(other, x, y, best.likeness());
      best = settled.likeness() > best.likeness() ? settled : best;
    }
    return best;
  }

  private Box box(Fit fit) {
    double unit = print.unit();
    return new Box(
        fit.x() * unit,
        fit.y() * unit,
        (fit.x() + fit.template().width()) * unit,
        (fit.y() + fit.template().height()) * unit);
  }
}
