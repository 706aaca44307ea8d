package dev.securityassistant.schedule.shape;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import java.util.Comparator;

/** Outlines drawn closely around lettering, and lines drawn under it. */
public final class Outline {

  private final Ink ink;

  /** Outlines among this ink. */
  public Outline(Ink ink) {
    this.ink = ink;
  }

  /** The outline's box, or lettering and underline; the lettering's own where none is drawn. */
  public Box around(Box lettering) {
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
        .orElseGet(() -> underlined(lettering));
  }

  private Box underlined(Box lettering) {
    boolean upright = lettering.width() >= lettering.height();
    double height = upright ? lettering.height() : lettering.width();
    double length = upright ? lettering.width() : lettering.height();
    return ink.within(lettering.grow(0.9 * height)).stream()
        .filter(l -> l.size() == 2 && l.length() > 0.8 * length)
        .filter(l -> (upright ? l.box().height() : l.box().width()) < 0.1)
        .filter(l -> l.box().distance(lettering) > 0)
        .map(l -> lettering.union(l.box()))
        .min(Comparator.comparingDouble(Box::area))
        .orElse(lettering);
  }
}
