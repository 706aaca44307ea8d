package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * Drawn lettering that the file spells: the letters of {@link ShxText}s, placed where their strokes
 * are, and the strokes that are read by that. A text without strokes does not show and is not read.
 * Upright lettering is taken to read upwards, as drawings have it: from the bottom or from the
 * right side of the sheet. Pieces too short to tell a direction have that of the line they stand
 * in.
 */
final class ShxLettering {

  /** How far strokes reach out of the box that is said to hold them, part of its shorter side. */
  private static final double AROUND = 0.15;

  private static final double LEAST_AROUND = 0.5;

  private final List<Drawn> drawn = new ArrayList<>();
  private final Set<Polyline> strokes = Collections.newSetFromMap(new IdentityHashMap<>());

  /** A text with its strokes and their direction where that is neither level nor upright. */
  private record Drawn(ShxText text, List<Polyline> strokes, Optional<Inclination> slanted) {

    ShxLine line(Inclination inclination) {
      return new ShxLine(text, strokes, inclination);
    }
  }

  /**
   * @param texts of a page
   * @param lines that the page paints
   */
  ShxLettering(List<ShxText> texts, List<Polyline> lines) {
    if (texts.isEmpty()) {
      return;
    }
    HPRtree places = new HPRtree();
    for (Polyline line : lines) {
      if (line.paint().marks()) {
        places.insert(envelope(line.box()), line);
      }
    }
    places.build();
    for (ShxText text : texts) {
      List<Polyline> own = strokes(text.box(), places);
      if (!own.isEmpty()) {
        strokes.addAll(own);
        drawn.add(new Drawn(text, own, Inclination.slanted(text.letters(), own)));
      }
    }
  }

  /**
   * The strokes in a box that no other text has, in painting order: those of the pen that fills it
   * best, because a text has one pen, and leaders or parts of a symbol may lie in its box.
   */
  private List<Polyline> strokes(Box box, HPRtree places) {
    double around = Math.max(LEAST_AROUND, AROUND * Math.min(box.width(), box.height()));
    Box reach = box.grow(around);
    List<?> near = places.query(envelope(reach));
    return near.stream()
        .map(Polyline.class::cast)
        .filter(line -> reach.contains(line.box()) && !strokes.contains(line))
        .sorted(Comparator.comparingInt(Polyline::order))
        .collect(Collectors.groupingBy(Polyline::paint, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .max(Comparator.comparingDouble(own -> fit(Polyline.around(own), box)))
        .orElse(List.of());
  }

  /** How well two boxes lie upon each other, 0 to 1. */
  private static double fit(Box a, Box b) {
    Box inked = a.grow(LEAST_AROUND);
    Box said = b.grow(LEAST_AROUND);
    double both = inked.overlap(said);
    return both / (inked.area() + said.area() - both);
  }

  private static Envelope envelope(Box box) {
    return new Envelope(box.x0(), box.x1(), box.y0(), box.y1());
  }

  /** Their letters, text after text. */
  List<Glyph> glyphs() {
    HPRtree slanted = new HPRtree();
    for (Drawn d : drawn) {
      d.slanted()
          .map(d::line)
          .ifPresent(line -> slanted.insert(envelope(line.reach(d.text().box())), line));
    }
    slanted.build();
    List<Glyph> glyphs = new ArrayList<>();
    for (Drawn d : drawn) {
      glyphs.addAll(d.line(d.slanted().orElseGet(() -> around(d.text(), slanted))).glyphs());
    }
    return glyphs;
  }

  /** The direction of a slanted line that a text stands in; else what its shape tells. */
  private static Inclination around(ShxText text, HPRtree slanted) {
    List<?> near = slanted.query(envelope(text.box()));
    return near.stream()
        .map(ShxLine.class::cast)
        .filter(line -> line.goesOn(text.box()))
        .map(ShxLine::inclination)
        .findFirst()
        .orElseGet(() -> Inclination.square(text.letters(), text.box()));
  }

  /** Whether a line is a stroke of them. */
  boolean has(Polyline line) {
    return strokes.contains(line);
  }
}
