package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the letters out of a cell as they were printed: without the lines that reach in from
 * outside, frames, and areas of ink.
 */
final class CellPicture {

  private static final int SMALLEST = 4;
  private static final int LOWEST = 5;

  private CellPicture() {}

  /**
   * The letters; the whole cell where none stand clear of what is around them.
   *
   * @param shades the cell with a little around it
   * @param ink its dark ink, of the same size
   */
  static GreyImage of(GreyImage shades, Ink ink) {
    List<Part> parts = Parts.of(ink, 1);
    List<Part> large = parts.stream().filter(p -> p.area() >= SMALLEST).toList();
    Enclosures enclosures = new Enclosures(large, Math.max(ink.width(), ink.height()));
    List<Part> letters = new ArrayList<>();
    Ink others = new Ink(ink.width(), ink.height());
    for (Part part : parts) {
      if (part.area() < SMALLEST
          || reachesOut(part, ink)
          || LetterShape.isSolid(part)
          || enclosures.encloses(part)) {
        part.drawOn(others);
      } else {
        letters.add(part);
      }
    }
    if (letters.stream().noneMatch(p -> p.height() >= LOWEST)) {
      return shades;
    }
    LetterRow row = new LetterRow(letters, 0);
    return shades
        .without(others.widened(1))
        .part(row.x0() - 1, row.y0() - 1, row.x1() + 1, row.y1() + 1);
  }

  private static boolean reachesOut(Part part, Ink ink) {
    return part.x0() == 0
        || part.y0() == 0
        || part.x1() == ink.width()
        || part.y1() == ink.height();
  }
}
