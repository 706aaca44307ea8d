package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.lettering.Grain;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.LetterShape;
import dev.securityassistant.drawing.lettering.Marks;
import dev.securityassistant.drawing.lettering.PageTurn;
import dev.securityassistant.drawing.lettering.RowFinder;
import dev.securityassistant.drawing.lettering.RowPicture;
import dev.securityassistant.drawing.lettering.Sorting;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Parts;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of one kind that may be letters, and their picture.
 *
 * @param image without what divides fields
 * @param rows that may be lettering
 * @param unit points a pixel
 */
record DrawnLayer(
    List<Polyline> lines,
    GreyImage image,
    Ink ink,
    Sorting sorting,
    List<LetterRow> rows,
    double unit) {

  private static final int INK = 140;

  /**
   * Lines of a page, painted.
   *
   * @param penned whether they are strokes of a pen
   */
  static DrawnLayer of(List<Polyline> lines, Sheet page, boolean penned) {
    double resolution = OutlinePainter.resolution(page.width(), page.height());
    GreyImage image = OutlinePainter.paint(lines, page.width(), page.height(), resolution);
    Ink ink = Ink.below(image, INK);
    Sorting sorting = sorting(ink, new Grain(resolution), penned);
    List<LetterRow> found = RowFinder.rows(sorting.letters());
    List<LetterRow> rows =
        SmallSigns.joined(
            found.stream()
                .map(LetterRow::withoutDividers)
                .map(RowEnds::trimmed)
                .map(row -> Marks.joined(row, sorting.marks()))
                .toList(),
            sorting.marks());
    return new DrawnLayer(
        lines, Dividers.of(found).cleared(image), ink, sorting, rows, 72 / resolution);
  }

  /**
   * Sorts ink of which nothing is a picture: solid parts are dots, and small letters of a pen whose
   * strokes close up.
   */
  private static Sorting sorting(Ink ink, Grain grain, boolean penned) {
    Sorting sorting = Sorting.of(ink, grain);
    List<Part> letters = new ArrayList<>(sorting.letters());
    List<Part> marks = new ArrayList<>(sorting.marks());
    for (Part part : Parts.of(sorting.work(), 2)) {
      if (LetterShape.isSolid(part) && part.length() <= grain.letter()) {
        (penned && part.height() >= grain.lowest() ? letters : marks).add(part);
      }
    }
    return new Sorting(letters, marks, sorting.work());
  }

  /** How the page has to be turned for its letters to stand upright. */
  PageTurn.Found turn(LineReader reader) throws OcrException {
    return PageTurn.find(image, ink, sorting.letters(), reader);
  }

  /** Parts of the size and shape of letters. */
  int size() {
    return sorting.letters().size();
  }

  /** The picture of a row for recognition. */
  GreyImage picture(LetterRow row) {
    return RowPicture.of(image, ink, row);
  }
}
