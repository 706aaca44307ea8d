package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.util.Comparator;

/** Outlines drawn closely around lettering. */
final class Outline {

  private final Ink ink;

  Outline(Ink ink) {
    this.ink = ink;
  }

  /** The outline's box; the lettering's own where none is drawn. */
  Box around(Box lettering) {
    double margin = 2.2 * Math.min(lettering.height(), lettering.width());
    Box near =
        new Box(
            lettering.x0() - 3 * margin,
            lettering.y0() - margin,
            lettering.x1() + 3 * margin,
            lettering.y1() + margin);
    return ink.within(near).stream()
        .filter(l -> l.box().contains(lettering) && l.isLoop(0.5))
        .map(Polyline::box)
        .min(Comparator.comparingDouble(Box::area))
        .orElse(lettering);
  }
}
