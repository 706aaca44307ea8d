package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sides;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A letter that is drawn, on its page.
 *
 * @param lines all of it: the stem of an i and its dot
 * @param height across its row, in points
 * @param start along its row, in points
 * @param end along its row, in points
 */
record DrawnLetter(
    GlyphShape shape, List<Polyline> lines, double height, double start, double end) {

  /** The part of the smaller that two pieces of one letter share along their row. */
  private static final double SHARED = 0.5;

  /** The letters of a row, by their place. */
  static List<DrawnLetter> of(List<Polyline> lines, int quarters) {
    Sides sides = new Sides(quarters);
    List<Polyline> sorted = new ArrayList<>(lines);
    sorted.sort(Comparator.comparingDouble(l -> sides.start(l.box())));
    List<DrawnLetter> letters = new ArrayList<>();
    List<Polyline> own = new ArrayList<>();
    for (Polyline line : sorted) {
      if (!own.isEmpty() && !shares(own, line, sides)) {
        letters.add(whole(own, quarters));
        own.clear();
      }
      own.add(line);
    }
    if (!own.isEmpty()) {
      letters.add(whole(own, quarters));
    }
    return letters;
  }

  private static boolean shares(List<Polyline> own, Polyline line, Sides sides) {
    Box box = Polyline.around(own);
    double shared = Math.min(sides.end(box), sides.end(line.box())) - sides.start(line.box());
    double smaller =
        Math.min(
            sides.end(box) - sides.start(box), sides.end(line.box()) - sides.start(line.box()));
    return own.stream().anyMatch(o -> o.order() == line.order() && o.paint().filled()) && shared > 0
        || shared >= SHARED * smaller;
  }

  /** All lines as one letter. */
  static DrawnLetter whole(List<Polyline> lines, int quarters) {
    Sides sides = new Sides(quarters);
    List<Polyline> own = List.copyOf(lines);
    Box box = Polyline.around(own);
    return new DrawnLetter(
        GlyphShape.of(own),
        own,
        sides.foot(box) - sides.head(box),
        sides.start(box),
        sides.end(box));
  }
}
