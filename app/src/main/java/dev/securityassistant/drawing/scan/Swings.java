package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.lettering.Grain;
import dev.securityassistant.drawing.raster.Curve;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.QuarterArc;
import dev.securityassistant.drawing.raster.QuarterArcs;
import dev.securityassistant.drawing.raster.StraightStrokes;
import java.util.List;
import java.util.stream.Stream;

/**
 * The swings of doors on a page, looked for before its ink is sorted: most touch walls, leaders or
 * letters.
 *
 * @param arcs the arcs
 * @param rest the other ink
 */
record Swings(List<QuarterArc> arcs, Ink rest) {

  static Swings in(Ink ink, Grain grain) {
    Ink rest = ink.copy();
    QuarterArcs finder = new QuarterArcs(rest, grain.smallestSwing(), grain.largestSwing());
    Bows bows = new Bows(ink, grain.letter());
    List<QuarterArc> arcs =
        finder.at(StraightStrokes.in(ink, grain.stroke(), grain.thickest())).stream()
            .filter(arc -> !bows.isBow(arc))
            .toList();
    finder.erase(arcs);
    return new Swings(arcs, rest);
  }

  /** The arcs and the leaves. */
  List<Curve> curves() {
    return arcs.stream().flatMap(a -> Stream.of(a.curve(), Curve.of(a.leaf()))).toList();
  }
}
