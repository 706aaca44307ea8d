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
 * Lines that may be letters, and their picture.
 *
 * @param unit points a pixel
 */
record DrawnLettering(
    List<Polyline> lines, GreyImage image, Ink ink, Sorting sorting, double unit) {

  private static final int INK = 140;

  /** Lines of a page, painted. */
  static DrawnLettering of(List<Polyline> lines, Sheet page) {
    double resolution = OutlinePainter.resolution(page.width(), page.height());
    GreyImage image = OutlinePainter.paint(lines, page.width(), page.height(), resolution);
    Ink ink = Ink.below(image, INK);
    return new DrawnLettering(
        lines, image, ink, Sorting.of(ink, new Grain(resolution)), 72 / resolution);
  }

  private boolean isPenned() {
    return !lines.isEmpty() && lines.getFirst().paint().stroked();
  }

  /** How the page has to be turned for its letters to stand upright. */
  PageTurn.Found turn(LineReader reader) throws OcrException {
    return PageTurn.find(image, ink, sorting.letters(), reader);
  }

  /** Reads the rows. */
  DrawnRows read(RowReader reader) throws OcrException {
    List<LetterRow> candidates =
        RowFinder.rows(sorting.letters()).stream()
            .map(row -> Marks.joined(row, sorting.marks()))
            .toList();
    return new DrawnRows(
        candidates, reader.read(image, ink, candidates, row -> true), lines, unit, isPenned());
  }

  /** Letters that stand in no legible row. */
  List<LooseLetters.Row> loose(DrawnRows rows) {
    Set<Polyline> read = new HashSet<>(rows.lines());
    return new LooseLetters(rows.votes())
        .rows(lines.stream().filter(l -> !read.contains(l)).toList());
  }

  /** The words of the rows that are legible, and of loose letters. */
  List<Word> words(DrawnRows rows, List<LooseLetters.Row> loose) {
    SheetPainter painter = new SheetPainter(unit);
    List<Word> words = new ArrayList<>();
    for (ReadRow row : rows.legible()) {
      words.addAll(words(row, rows, painter));
    }
    loose.forEach(row -> words.addAll(row.words()));
    return new Underscores(sorting.letters(), unit).joined(words);
  }

  private List<Word> words(ReadRow row, DrawnRows rows, SheetPainter painter) {
    List<DrawnLetter> letters = rows.letters(row);
    if (letters.isEmpty()) {
      List<Polyline> own = rows.lines(row.row());
      return painter.words(
          row, own.isEmpty() ? SheetPainter.BLACK : own.getFirst().paint().color());
    }
    return new DrawnWords(
            row.reading().text(),
            row.reading().sureness(),
            letters,
            row.row().quarters(),
            row.row().capitals() * unit)
        .words();
  }
}
