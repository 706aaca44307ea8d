package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads lettering that was drawn: paints what has the size of letters alone, reads it, lets letters
 * of one shape be one letter, and puts words in the place of what was read. All other lines stay as
 * exact as they are.
 */
final class OutlineReader {

  private static final int INK = 140;

  private final RowReader rows;
  private final LineReader strong;

  OutlineReader(RowReader rows, LineReader strong) {
    this.rows = rows;
    this.strong = strong;
  }

  Sheet read(Sheet page) throws OcrException {
    return read(page, true);
  }

  private Sheet read(Sheet page, boolean turns) throws OcrException {
    List<Polyline> lettering = LetterLines.of(page.lines());
    double resolution = OutlinePainter.resolution(page.width(), page.height());
    double unit = 72 / resolution;
    GreyImage image = OutlinePainter.paint(lettering, page.width(), page.height(), resolution);
    Ink ink = Ink.below(image, INK);
    Sorting sorting = Sorting.of(ink, new Grain(resolution));
    if (turns) {
      int turn = PageTurn.quarters(image, ink, sorting.letters(), strong);
      if (turn != 0) {
        return read(page.turned(turn), false);
      }
    }
    List<LetterRow> candidates =
        RowFinder.rows(sorting.letters()).stream()
            .map(row -> Marks.joined(row, sorting.marks()))
            .toList();
    DrawnRows drawn =
        new DrawnRows(
            candidates, rows.read(image, ink, candidates, row -> true), lettering, unit);
    SheetPainter painter = new SheetPainter(unit);
    List<Word> words = new ArrayList<>();
    Set<Polyline> read = new HashSet<>();
    for (ReadRow row : drawn.legible()) {
      List<Polyline> letters = drawn.lines(row.row());
      int color = letters.isEmpty() ? 0 : letters.getFirst().paint().color();
      words.addAll(painter.words(row, color));
      read.addAll(letters);
    }
    words = new Underscores(sorting.letters(), unit).joined(words);
    words.addAll(0, page.words());
    return new Sheet(
        page.pageNumber(),
        page.turn(),
        page.type(),
        words,
        page.lines().stream().filter(l -> !read.contains(l)).toList(),
        page.pictures(),
        page.markups(),
        page.notes());
  }
}
