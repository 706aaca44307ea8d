package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.lettering.Enclosures;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.LetterShape;
import dev.securityassistant.drawing.lettering.RowFinder;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.LocalInk;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import dev.securityassistant.drawing.raster.Rect;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the letters in a cell: not the lines that reach in from outside, frames, or areas. */
final class CellPlace {

  private static final int SMALLEST = 4;
  private static final int LOWEST = 5;
  private static final int REACH = 7;
  private static final double LARGEST = 0.7;

  /** Height of a smaller letter beside others as a share of theirs, at least. */
  private static final double SMALLER = 0.4;

  private static final double[] THROUGH = {1.01, 0.6, 0.45};

  private CellPlace() {}

  /**
   * Where the letters are, pixels of the cell; null where none stand clear of what is around them.
   *
   * @param shades the cell with a little around it
   */
  static @Nullable Rect of(GreyImage shades) {
    int reach = Math.max(2, Math.max(shades.width(), shades.height()) / REACH);
    Ink ink = new LocalInk(shades, reach).find();
    for (double through : THROUGH) {
      LetterRow row = row(withoutLines(ink, through));
      if (row != null) {
        return new Rect(row.x0(), row.y0(), row.x1(), row.y1(), 0);
      }
    }
    return null;
  }

  /**
   * The row of letters: of several the one that is least like an area; null where there is none.
   */
  private static @Nullable LetterRow row(Ink ink) {
    List<Part> parts = Parts.of(ink, SMALLEST);
    Enclosures enclosures = new Enclosures(parts, Math.max(ink.width(), ink.height()));
    List<Part> letters = new ArrayList<>();
    for (Part part : parts) {
      if (!part.touchesEdge(ink)
          && part.width() <= LARGEST * ink.width()
          && !LetterShape.isSolid(part)
          && !LetterShape.isBox(part)
          && !enclosures.encloses(part)) {
        letters.add(part);
      }
    }
    return RowFinder.rows(letters).stream()
        .filter(r -> r.y1() - r.y0() >= LOWEST)
        .min(Comparator.comparingDouble(CellPlace::density))
        .map(r -> whole(r, letters))
        .orElse(null);
  }

  /** The row with the letters beside it, however far; a code is often set smaller and lower. */
  private static LetterRow whole(LetterRow row, List<Part> letters) {
    List<Part> beside =
        letters.stream()
            .filter(p -> p.height() > SMALLER * (row.y1() - row.y0()))
            .filter(p -> isBeside(p, row))
            .toList();
    return beside.isEmpty() ? row : new LetterRow(beside, 0);
  }

  /** Whether most of a part, or a part of most of the row's height, stands level with the row. */
  private static boolean isBeside(Part part, LetterRow row) {
    int common = Math.min(row.y1(), part.y1()) - Math.max(row.y0(), part.y0());
    return 2 * common > Math.min(part.height(), row.y1() - row.y0());
  }

  private static double density(LetterRow row) {
    return row.parts().stream().mapToDouble(Part::density).average().orElse(1);
  }

  /** Without the rows and columns of which ink takes a share. */
  private static Ink withoutLines(Ink ink, double through) {
    Ink left = ink.copy();
    for (int y = 0; y < ink.height(); y++) {
      int n = 0;
      for (int x = 0; x < ink.width(); x++) {
        n += ink.at(x, y) ? 1 : 0;
      }
      for (int x = 0; n >= through * ink.width() && x < ink.width(); x++) {
        left.set(x, y, false);
      }
    }
    for (int x = 0; x < ink.width(); x++) {
      int n = 0;
      for (int y = 0; y < ink.height(); y++) {
        n += ink.at(x, y) ? 1 : 0;
      }
      for (int y = 0; n >= through * ink.height() && y < ink.height(); y++) {
        left.set(x, y, false);
      }
    }
    return left;
  }
}
