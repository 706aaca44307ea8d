package dev.securityassistant.drawing;

import dev.securityassistant.component.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells whether a page has lines of text that is drawn as areas, beside whatever text it carries:
 * areas of the size of letters side by side on one baseline, of differing shapes.
 */
final class OutlinedText {

  private static final double SMALLEST = 1.2;
  private static final double LARGEST = 22;

  /** Points of the outline of a letter other than an I or a full stop, at least. */
  private static final int POINTS = 7;

  /** Distance of the feet of two letters of a line, as a part of their height. */
  private static final double UNEVEN = 0.03;

  private static final double OVERLAP = -0.15;
  private static final double GAP = 0.5;

  /** Heights of a capital and a small letter. */
  private static final double UNLIKE = 1.6;

  /** Letters of a line, and different shapes among them, at least. */
  private static final int LETTERS = 4;

  private static final int SHAPES = 3;

  /** Lines of a page on which such text is more than a logo. */
  private static final int LINES = 8;

  private OutlinedText() {}

  /** Whether these lines of a page are text, among other things. */
  static boolean isAmong(List<Polyline> lines) {
    List<Polyline> areas = lines.stream().filter(OutlinedText::mayBeLetter).toList();
    return lines(areas, new Sides(0)) >= LINES || lines(areas, new Sides(3)) >= LINES;
  }

  /** How many lines of text areas make that read in a direction. */
  private static int lines(List<Polyline> unsorted, Sides sides) {
    List<Polyline> areas = new ArrayList<>(unsorted);
    areas.sort(
        Comparator.comparingLong((Polyline l) -> Math.round(2 * sides.foot(l.box())))
            .thenComparingDouble(l -> sides.start(l.box())));
    int found = 0;
    int letters = 0;
    Set<Integer> shapes = new HashSet<>();
    Box last = null;
    for (Polyline area : areas) {
      if (last == null || !follows(last, area.box(), sides)) {
        found += letters >= LETTERS && shapes.size() >= SHAPES ? 1 : 0;
        letters = 0;
        shapes.clear();
      }
      letters++;
      shapes.add(area.size());
      last = area.box();
    }
    found += letters >= LETTERS && shapes.size() >= SHAPES ? 1 : 0;
    return found;
  }

  private static boolean mayBeLetter(Polyline line) {
    Box box = line.box();
    return line.paint().filled()
        && !line.paint().stroked()
        && line.size() >= POINTS
        && Math.min(box.width(), box.height()) >= SMALLEST
        && box.longerSide() <= LARGEST;
  }

  private static boolean follows(Box last, Box next, Sides sides) {
    double before = sides.foot(last) - sides.head(last);
    double own = sides.foot(next) - sides.head(next);
    double higher = Math.max(before, own);
    double gap = sides.start(next) - sides.end(last);
    return Math.abs(sides.foot(last) - sides.foot(next)) < UNEVEN * higher
        && higher < UNLIKE * Math.min(before, own)
        && gap > OVERLAP * higher
        && gap < GAP * higher;
  }
}
