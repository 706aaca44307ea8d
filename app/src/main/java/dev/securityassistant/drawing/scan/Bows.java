package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.lettering.DrawnRow;
import dev.securityassistant.drawing.lettering.RowFinder;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.QuarterArc;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Tells bows of large letters, of which a {@code D} has a stem like a door's leaf, from swings: the
 * ink that an arc belongs to is no larger than a letter and stands in a row of letters.
 */
final class Bows {

  /** Fewer that stand side by side may be anything. */
  private static final int FEWEST = 4;

  /** Width of what is looked at to either side of an arc, in largest letters. */
  private static final int ROW = 2;

  private final Ink ink;
  private final int letter;

  /**
   * @param ink of the page
   * @param letter longest side of a letter, pixels
   */
  Bows(Ink ink, int letter) {
    this.ink = ink;
    this.letter = letter;
  }

  /** Whether an arc is part of a letter. */
  boolean isBow(QuarterArc arc) {
    if (arc.radius() > letter) {
      return false;
    }
    int left = (int) arc.cx() - ROW * letter;
    int top = (int) arc.cy() - letter;
    Ink around =
        Ink.where(
            2 * ROW * letter,
            2 * letter,
            at -> ink.at(left + at % (2 * ROW * letter), top + at / (2 * ROW * letter)));
    List<Part> parts = Parts.of(around, 2);
    Optional<Part> own = own(arc, parts, left, top);
    if (own.isEmpty() || !isLetter(own.get(), around)) {
      return false;
    }
    List<Part> letters = parts.stream().filter(p -> isLetter(p, around)).toList();
    return RowFinder.rows(letters).stream()
        .anyMatch(row ->
            row.parts().size() >= FEWEST && row.parts().contains(own.get()) && !DrawnRow.is(row));
  }

  private boolean isLetter(Part part, Ink around) {
    return part.length() <= letter && !part.touchesEdge(around);
  }

  /** The part that has most of the arc's ink. */
  private static Optional<Part> own(QuarterArc arc, List<Part> parts, int left, int top) {
    double[] points = arc.curve().points();
    return parts.stream().max(Comparator.comparingInt(p -> onArc(p, points, left, top)));
  }

  private static int onArc(Part part, double[] points, int left, int top) {
    Ink alone = part.alone(1);
    int on = 0;
    for (int i = 0; i < points.length; i += 2) {
      on +=
          alone.at(
                  (int) points[i] - left - part.x0() + 1, (int) points[i + 1] - top - part.y0() + 1)
              ? 1
              : 0;
    }
    return on;
  }
}
