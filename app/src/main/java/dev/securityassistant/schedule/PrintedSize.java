package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.Shades;
import dev.securityassistant.drawing.raster.Stamp;
import dev.securityassistant.drawing.raster.StampSearch;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How much larger a scanned plan prints symbols than its legend does: the ratio that most pieces of
 * ink that look like a symbol agree on; where too few stand alone, the size at which most symbols
 * are found.
 */
final class PrintedSize {

  private static final int GRID = 20;
  private static final double ALIKE = 0.86;
  private static final double FOUND = 0.7;
  private static final double NEAR = Math.log(1.05);
  private static final int FEWEST = 3;
  private static final int MOST_PER_SYMBOL = 6;
  private static final double SMALLEST = 0.45;
  private static final double LARGEST = 2.2;
  private static final double STEP = 1.06;
  private static final double[] FINER = {0.97, 0.985, 1.015, 1.03};

  private final Print print;
  private final List<GlyphPrint> glyphs;
  private final List<Box> excluded;

  PrintedSize(Print print, List<GlyphPrint> glyphs, List<Box> excluded) {
    this.print = print;
    this.glyphs = glyphs;
    this.excluded = excluded;
  }

  /** Size on the plan as a multiple of that in the legend. */
  double find() {
    List<Double> votes = votes();
    double best = 0;
    int most = 0;
    for (double vote : votes) {
      List<Double> near = votes.stream().filter(v -> Math.abs(v - vote) < NEAR).toList();
      if (near.size() > most) {
        most = near.size();
        List<Double> sorted = new ArrayList<>(near);
        Collections.sort(sorted);
        best = sorted.get(sorted.size() / 2);
      }
    }
    if (System.getProperty("dbgsize") != null)
      System.out.println(
          "SIZE votes " + votes.size() + " most " + most + " best " + Math.exp(best));
    return most >= FEWEST ? Math.exp(best) : byTrial();
  }

  /** Logarithms of the ratios of sizes. */
  private List<Double> votes() {
    double[] sizes = glyphs.stream().mapToDouble(GlyphPrint::size).toArray();
    List<Stamp> stamps = glyphs.stream().map(g -> stamp(g.ink(), 0, false)).toList();
    List<List<Double>> votes = new ArrayList<>();
    glyphs.forEach(g -> votes.add(new ArrayList<>()));
    double smallest = java.util.Arrays.stream(sizes).min().orElse(1) * SMALLEST;
    double largest = java.util.Arrays.stream(sizes).max().orElse(1) * LARGEST;
    for (Part part : Parts.of(print.crop(area()), 12)) {
      double size = part.length() * print.unit();
      if (size >= smallest && size <= largest && !isExcluded(part)) {
        vote(part, size, stamps, votes);
      }
    }
    return votes.stream().flatMap(List::stream).toList();
  }

  private void vote(Part part, double size, List<Stamp> stamps, List<List<Double>> votes) {
    List<Stamp> turned = new ArrayList<>();
    Ink alone = part.alone(0);
    for (int quarters = 0; quarters < 4; quarters++) {
      turned.add(stamp(alone, 90 * quarters, false));
    }
    int best = -1;
    double most = ALIKE;
    for (int i = 0; i < stamps.size(); i++) {
      double ratio = size / glyphs.get(i).size();
      if (ratio < SMALLEST || ratio > LARGEST || votes.get(i).size() >= MOST_PER_SYMBOL) {
        continue;
      }
      for (Stamp t : turned) {
        double likeness = likeness(stamps.get(i), t);
        if (likeness > most) {
          most = likeness;
          best = i;
        }
      }
    }
    if (best >= 0) {
      votes.get(best).add(Math.log(size / glyphs.get(best).size()));
    }
  }

  private Box area() {
    return new Box(0, 0, print.ink().width() * print.unit(), print.ink().height() * print.unit());
  }

  private boolean isExcluded(Part part) {
    double x = (part.x0() + part.x1()) / 2.0 * print.unit();
    double y = (part.y0() + part.y1()) / 2.0 * print.unit();
    return excluded.stream().anyMatch(e -> e.contains(x, y));
  }

  private static Stamp stamp(Ink ink, double angle, boolean mirrored) {
    double cell = (double) Math.max(ink.width(), ink.height()) / GRID;
    return Stamp.of(ink, List.of(), cell, angle, mirrored);
  }

  /** Likeness of two stamps of all but equal proportions. */
  private static double likeness(Stamp a, Stamp b) {
    if (Math.abs(a.width() - b.width()) > 1 || Math.abs(a.height() - b.height()) > 1) {
      return 0;
    }
    double sa = 0;
    double sb = 0;
    double aa = 0;
    double bb = 0;
    double ab = 0;
    int width = Math.min(a.width(), b.width());
    int height = Math.min(a.height(), b.height());
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double p = a.shades()[y * a.width() + x];
        double q = b.shades()[y * b.width() + x];
        sa += p;
        sb += q;
        aa += p * p;
        bb += q * q;
        ab += p * q;
      }
    }
    double n = (double) width * height;
    double va = aa - sa * sa / n;
    double vb = bb - sb * sb / n;
    return va < 1e-6 || vb < 1e-6 ? 0 : (ab - sa * sb / n) / Math.sqrt(va * vb);
  }

  /** Tries sizes all over the page: that at which most symbols are found clearly. */
  private double byTrial() {
    double best = 1;
    double most = 0;
    for (double size = SMALLEST; size <= LARGEST; size *= STEP) {
      double sum = found(size);
      if (System.getProperty("dbgsize") != null)
        System.out.printf("SIZE trial %.2f %.2f%n", size, sum);
      if (sum > most) {
        most = sum;
        best = size;
      }
    }
    double centre = best;
    for (double finer : FINER) {
      double sum = found(centre * finer);
      if (sum > most) {
        most = sum;
        best = centre * finer;
      }
    }
    return best;
  }

  /** How much is found at a size, and how clearly. */
  private double found(double size) {
    double[] sizes = glyphs.stream().mapToDouble(GlyphPrint::size).sorted().toArray();
    double cell = Math.max(size * sizes[sizes.length / 2] / GRID, print.unit());
    StampSearch search =
        new StampSearch(
            Shades.of(print.ink(), 2 * cell / print.unit()),
            Shades.of(print.ink(), cell / print.unit()));
    double sum = 0;
    for (GlyphPrint glyph : glyphs) {
      double pixels = cell / glyph.unit() / size;
      Stamp exact = Stamp.of(glyph.ink(), List.of(), pixels, 0, false);
      Stamp small = Stamp.of(glyph.ink(), List.of(), 2 * pixels, 0, false);
      sum +=
          search.find(small, exact, FOUND).stream()
              .filter(h -> isPlan(h, cell))
              .map(h -> FOUND - h.likeness())
              .sorted()
              .limit(MOST_PER_SYMBOL)
              .mapToDouble(d -> -d)
              .sum();
    }
    return sum;
  }

  private boolean isPlan(StampSearch.Hit hit, double cell) {
    return excluded.stream().noneMatch(e -> e.contains(hit.x() * cell, hit.y() * cell));
  }
}
