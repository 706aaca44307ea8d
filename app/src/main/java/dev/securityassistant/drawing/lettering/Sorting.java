package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import java.util.ArrayList;
import java.util.List;

/**
 * A page's ink, sorted by what it may be.
 *
 * @param letters parts of the size and shape of letters
 * @param marks specks: full stops, dots, dirt
 * @param work all other ink
 */
public record Sorting(List<Part> letters, List<Part> marks, Ink work) {

  /** Sorts the ink of a page of this resolution. */
  public static Sorting of(Ink ink, Grain grain) {
    List<Part> parts = Parts.of(ink, 2);
    Enclosures enclosures = new Enclosures(parts, grain.letter());
    List<Part> letters = new ArrayList<>();
    List<Part> marks = new ArrayList<>();
    Ink work = new Ink(ink.width(), ink.height());
    for (Part part : parts) {
      if (part.area() < grain.speck() || part.length() <= grain.speck() / 2) {
        marks.add(part);
      } else if (part.length() <= grain.letter()
          && !enclosures.encloses(part)
          && !LetterShape.isBox(part)
          && !LetterShape.isSolid(part)) {
        letters.add(part);
      } else {
        part.drawOn(work);
      }
    }
    return new Sorting(letters, marks, work);
  }
}
