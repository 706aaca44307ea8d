package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Part;

/**
 * Tells rows of drawing from rows of lettering: hatching is slanted strokes side by side, where of
 * all characters only the slash is one; scraps of lines are strokes alone, where letters have bends
 * or stand upright.
 */
public final class DrawnRow {

  private static final double LEVEL = 12;
  private static final double UPRIGHT = 78;
  private static final int MARK = 9;
  private static final int SCRAP = 2;

  private DrawnRow() {}

  /** Whether a row is drawing and no lettering, by its shapes. */
  public static boolean is(LetterRow row) {
    int all = 0;
    int slanted = 0;
    int upright = 0;
    int level = 0;
    for (Part part : row.parts()) {
      if (part.area() < MARK) {
        continue;
      }
      all++;
      BareStroke stroke = BareStroke.of(part);
      if (stroke.isStraight()) {
        double slant = row.quarters() % 2 == 0 ? stroke.slant() : 90 - stroke.slant();
        if (slant > UPRIGHT) {
          upright++;
        } else if (slant < LEVEL) {
          level++;
        } else {
          slanted++;
        }
      }
    }
    return slanted >= 2 && 2 * slanted >= all
        || slanted + level > 0 && slanted + level + upright == all && all <= SCRAP;
  }
}
