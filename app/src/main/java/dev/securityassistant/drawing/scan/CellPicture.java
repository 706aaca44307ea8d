package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.LocalInk;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the letters out of a cell as they were printed: without the lines that reach in from
 * outside, frames, and areas of ink.
 */
final class CellPicture {

  private static final int SMALLEST = 4;
  private static final int LOWEST = 5;
  private static final int REACH = 7;
  private static final double LARGEST = 0.75;
  private static final double THROUGH = 0.6;

  private CellPicture() {}

  /**
   * The letters; the whole cell where none stand clear of what is around them.
   *
   * @param shades the cell with a little around it
   */
  static GreyImage of(GreyImage shades) {
    int reach = Math.max(2, Math.max(shades.width(), shades.height()) / REACH);
    Ink ink = new LocalInk(shades, reach).find();
    LetterRow row = row(ink);
    if (row == null) {
      row = row(withoutLines(ink));
    }
    if (row == null) {
      return shades;
    }
    Ink own = new Ink(ink.width(), ink.height());
    row.parts().forEach(p -> p.drawOn(own));
    Ink others = ink.copy();
    others.remove(own);
    Ink hidden = others.widened(1);
    hidden.remove(own.widened(1));
    return shades.without(hidden).part(row.x0() - 1, row.y0() - 1, row.x1() + 1, row.y1() + 1);
  }

  /**
   * The row of letters: of several the one that is least like an area; null where there is none.
   */
  private static @Nullable LetterRow row(Ink ink) {
    List<Part> parts = Parts.of(ink, SMALLEST);
    Enclosures enclosures = new Enclosures(parts, Math.max(ink.width(), ink.height()));
    List<Part> letters = new ArrayList<>();
    for (Part part : parts) {
      if (!reachesOut(part, ink)
          && part.width() <= LARGEST * ink.width()
          && !LetterShape.isSolid(part)
          && !enclosures.encloses(part)) {
        letters.add(part);
      }
    }
    return RowFinder.rows(letters).stream()
        .filter(r -> r.y1() - r.y0() >= LOWEST)
        .min(Comparator.comparingDouble(CellPicture::density))
        .orElse(null);
  }

  private static double density(LetterRow row) {
    return row.parts().stream().mapToDouble(Part::density).average().orElse(1);
  }

  /** Without the rows and columns that ink runs through. */
  private static Ink withoutLines(Ink ink) {
    Ink left = ink.copy();
    for (int y = 0; y < ink.height(); y++) {
      int n = 0;
      for (int x = 0; x < ink.width(); x++) {
        n += ink.at(x, y) ? 1 : 0;
      }
      for (int x = 0; n >= THROUGH * ink.width() && x < ink.width(); x++) {
        left.set(x, y, false);
      }
    }
    for (int x = 0; x < ink.width(); x++) {
      int n = 0;
      for (int y = 0; y < ink.height(); y++) {
        n += ink.at(x, y) ? 1 : 0;
      }
      for (int y = 0; n >= THROUGH * ink.height() && y < ink.height(); y++) {
        left.set(x, y, false);
      }
    }
    return left;
  }

  private static boolean reachesOut(Part part, Ink ink) {
    return part.x0() == 0
        || part.y0() == 0
        || part.x1() == ink.width()
        || part.y1() == ink.height();
  }
}
