package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.List;

/** Gives rows the small marks that belong to them: full stops, dashes, dots of i. */
public final class Marks {

  private Marks() {}

  /** A row with the marks that stand up to half a capital from it. */
  public static LetterRow joined(LetterRow row, List<Part> marks) {
    return joined(row, marks, Math.max(2, row.capitals() / 2));
  }

  /**
   * As above.
   *
   * @param reach pixels that marks may stand from the row, half of that before it
   */
  public static LetterRow joined(LetterRow row, List<Part> marks, int reach) {
    boolean level = row.quarters() == 0;
    int x0 = row.x0() - (level ? reach / 2 : reach / 4);
    int x1 = row.x1() + (level ? reach : reach / 4);
    int y0 = row.y0() - (level ? reach / 4 : reach / 2);
    int y1 = row.y1() + (level ? reach / 4 : reach / 2);
    List<Part> parts = new ArrayList<>(row.parts());
    for (Part mark : marks) {
      if (mark.x0() >= x0
          && mark.x1() <= x1
          && mark.y0() >= y0
          && mark.y1() <= y1
          && !parts.contains(mark)) {
        parts.add(mark);
      }
    }
    return new LetterRow(parts, row.quarters());
  }
}
