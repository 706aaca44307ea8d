package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.DrawingException;
import dev.securityassistant.drawing.PagePicture;
import dev.securityassistant.drawing.PixelReader;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Turn;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.Grain;
import dev.securityassistant.drawing.lettering.Legibility;
import dev.securityassistant.drawing.lettering.LetterRow;
import dev.securityassistant.drawing.lettering.Marks;
import dev.securityassistant.drawing.lettering.PageTurn;
import dev.securityassistant.drawing.lettering.ReadRow;
import dev.securityassistant.drawing.lettering.RowFinder;
import dev.securityassistant.drawing.lettering.RowPicture;
import dev.securityassistant.drawing.lettering.RowReader;
import dev.securityassistant.drawing.lettering.SheetPainter;
import dev.securityassistant.drawing.lettering.Sorting;
import dev.securityassistant.drawing.lettering.TypeSizes;
import dev.securityassistant.drawing.lettering.Underscores;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.outline.OutlineReader;
import dev.securityassistant.drawing.raster.Bits;
import dev.securityassistant.drawing.raster.Curve;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.GreyTiles;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Lighting;
import dev.securityassistant.drawing.raster.LocalInk;
import dev.securityassistant.drawing.raster.Part;
import dev.securityassistant.drawing.raster.Projection;
import dev.securityassistant.drawing.raster.Straightener;
import dev.securityassistant.drawing.raster.TwoInks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads scanned pages: cleans and straightens the picture, traces its ink, reads its lettering. */
public final class ScanReader implements PixelReader {

  private static final int INK = 190;
  private static final int PALER = 20;
  private static final double WORKING = 300;
  private static final double MOST_PIXELS = 36e6;

  private final RowReader rows;
  private final LineReader strong;

  /**
   * @param fast reads every row
   * @param strong reads short and doubtful rows again
   */
  public ScanReader(LineReader fast, LineReader strong) {
    this.rows = new RowReader(fast, strong);
    this.strong = strong;
  }

  @Override
  public Sheet read(Sheet page, PagePicture picture) throws DrawingException {
    GreyImage image = picture.image();
    new Lighting((int) Math.round(picture.resolution() / 4)).level(image);
    Projection straight = new Straightener(Ink.below(image, INK)).find();
    double finer = finer(picture);
    GreyImage clean =
        straight
            .then(Projection.scale(finer))
            .inverse()
            .pull(image, (int) (image.width() * finer), (int) (image.height() * finer));
    double points = 72 / picture.resolution();
    Projection straightening =
        Projection.scale(1 / points).then(straight).then(Projection.scale(points));
    try {
      return sheet(
          page, clean, new Grain(picture.resolution() * finer), 0, straightening, points / finer);
    } catch (OcrException e) {
      throw new DrawingException("ocr_failed", String.valueOf(e.getMessage()), e);
    }
  }

  /** How much finer than its picture a page is traced: thin lines want about 300 pixels an inch. */
  private static double finer(PagePicture picture) {
    double pixels = (double) picture.image().width() * picture.image().height();
    double wanted = Math.min(2, WORKING / picture.resolution());
    return wanted < 1.15 ? 1 : Math.max(1, Math.min(wanted, Math.sqrt(MOST_PIXELS / pixels)));
  }

  @Override
  public Sheet readOutlines(Sheet page) throws DrawingException {
    try {
      return new OutlineReader(rows, strong).read(page);
    } catch (OcrException e) {
      throw new DrawingException("ocr_failed", String.valueOf(e.getMessage()), e);
    }
  }

  private Sheet sheet(
      Sheet page, GreyImage clean, Grain grain, int quarters, Projection straight, double unit)
      throws OcrException {
    LocalInk local = new LocalInk(clean, grain.reach());
    Ink ink = local.find();
    Swings swings = Swings.in(ink, grain);
    Sorting sorting = Sorting.of(swings.rest(), grain);
    if (quarters == 0) {
      int turn = PageTurn.quarters(clean, ink, sorting.letters(), strong);
      if (turn != 0) {
        return sheet(page, clean.turned(turn), grain, turn, straight, unit);
      }
    }
    TwoInks inks = local.inks(ink);
    int limit = inks == null ? 256 : inks.weak();
    Layer layer =
        new Layer(sorting.work(), local.paleAreas(grain.solid()), grain, local::shade, limit);
    List<Part> letters = new ArrayList<>(sorting.letters());
    letters.addAll(layer.letters());
    SheetPainter painter = new SheetPainter(unit);
    Set<Part> read = new HashSet<>();
    List<ReadRow> readings =
        rows.read(
            candidates(letters, sorting, local, limit, grain),
            row -> RowPicture.of(clean, ink, row),
            row -> isBlack(local, row, limit));
    TypeSizes sizes = new TypeSizes(readings);
    List<Word> words = new ArrayList<>();
    List<LetterRow> legible = new ArrayList<>();
    for (ReadRow row : readings) {
      boolean black = isBlack(local, row.row(), limit);
      if (sizes.accepts(row, black)) {
        words.addAll(painter.words(row, black));
        read.addAll(row.row().parts());
        legible.add(row.row());
      }
    }
    words = new Underscores(letters, unit).joined(words);
    letters.stream().filter(p -> !read.contains(p)).forEach(layer::trace);
    List<Polyline> lines = new ArrayList<>();
    for (Curve curve : swings.curves()) {
      lines.add(painter.line(curve, layer.isBlack(curve)));
    }
    for (Curve curve : layer.curves()) {
      lines.add(painter.line(curve, layer.isBlack(curve)));
    }
    Turn turn = new Turn(quarters, page.turn().viewWidth(), page.turn().viewHeight(), straight);
    List<LetterRow> judged = legible.isEmpty() ? RowFinder.rows(letters) : legible;
    Sheet sheet =
        new Sheet(
            page.pageNumber(),
            turn,
            page.type(),
            words,
            lines,
            page.pictures(),
            page.markups(),
            page.notes(),
            print(clean, local.darker(ink, limit), unit));
    return sheet.noted(Legibility.notes(page, judged, unit, words.size()));
  }

  private Print print(GreyImage clean, Ink dark, double unit) {
    return new Print(Bits.of(dark), GreyTiles.of(clean, dark), unit, new CellLetters(strong));
  }

  private static List<LetterRow> candidates(
      List<Part> letters, Sorting sorting, LocalInk local, int limit, Grain grain) {
    List<LetterRow> candidates = new ArrayList<>();
    for (LetterRow row : rows(letters, local, limit)) {
      if (row.capitals() >= grain.lowest()
          && (row.parts().size() > 1 || isBlack(local, row, limit))) {
        candidates.add(Marks.joined(row, sorting.marks()));
      }
    }
    return candidates;
  }

  /** Rows of dark letters, then rows of all others: what is pale may stand in a line with a tag. */
  private static List<LetterRow> rows(List<Part> letters, LocalInk local, int limit) {
    List<LetterRow> rows = new ArrayList<>();
    Set<Part> placed = new HashSet<>();
    List<Part> dark = letters.stream().filter(p -> local.shade(p) < limit + PALER).toList();
    for (LetterRow row : RowFinder.rows(dark)) {
      if (row.parts().stream().filter(p -> local.shade(p) < limit).count() * 2
          > row.parts().size()) {
        rows.add(row.withoutBars());
        placed.addAll(row.parts());
      }
    }
    List<Part> others = letters.stream().filter(p -> !placed.contains(p)).toList();
    RowFinder.rows(others).forEach(row -> rows.add(row.withoutBars()));
    return rows;
  }

  private static boolean isBlack(LocalInk local, LetterRow row, int limit) {
    return row.parts().stream().mapToDouble(local::shade).average().orElse(0) < limit;
  }
}
