package dev.securityassistant.drawing.outline;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Sides;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What stands at the ends of a row and reaches beyond its letters above and below: a part of the
 * symbol that the row is written beside.
 */
final class RowEnds {

  /** How far it reaches beyond the letters on each side, in their height. */
  private static final double BEYOND = 0.2;

  /** Width over height of what is a bracket or a slash. */
  private static final double SLIM = 0.5;

  private static final int FEWEST = 3;

  private RowEnds() {}

  /** A row without such ends. */
  static LetterRow trimmed(LetterRow row) {
    if (row.parts().size() < FEWEST) {
      return row;
    }
    List<Part> parts = new ArrayList<>(row.parts());
    parts.sort(Comparator.comparingInt(row::start));
    boolean first = isBeyond(row, parts, 0);
    boolean last = isBeyond(row, parts, parts.size() - 1);
    return first || last
        ? new LetterRow(parts.subList(first ? 1 : 0, parts.size() - (last ? 1 : 0)), row.quarters())
        : row;
  }

  private static boolean isBeyond(LetterRow row, List<Part> parts, int end) {
    Sides sides = new Sides(row.quarters());
    double head = Double.MAX_VALUE;
    double foot = -Double.MAX_VALUE;
    for (int i = 0; i < parts.size(); i++) {
      Box box = SheetPainter.box(parts.get(i), 1);
      if (i != end) {
        head = Math.min(head, sides.head(box));
        foot = Math.max(foot, sides.foot(box));
      }
    }
    Box box = SheetPainter.box(parts.get(end), 1);
    double most = BEYOND * (foot - head);
    return sides.head(box) < head - most
        && sides.foot(box) > foot + most
        && sides.end(box) - sides.start(box) > SLIM * (sides.foot(box) - sides.head(box));
  }
}
