package dev.securityassistant.drawing.scan;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Paint;
import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads lettering that was drawn as filled outlines: paints the letter-sized areas alone, reads
 * them, and puts words in the place of those that were read. All other lines stay as exact as they
 * are.
 */
final class OutlineReader {

  private static final double LARGEST = 22;
  private static final double SMALLEST = 0.3;
  private static final double PALE = 0.9;
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
    List<Polyline> lettering = page.lines().stream().filter(OutlineReader::letterSized).toList();
    double resolution = OutlinePainter.resolution(page.width(), page.height());
    double unit = 72 / resolution;
    GreyImage image = OutlinePainter.paint(lettering, page.width(), page.height(), resolution);
    Ink ink = Ink.below(image, INK);
    Grain grain = new Grain(resolution);
    Sorting sorting = Sorting.of(ink, grain);
    if (turns) {
      int turn = PageTurn.quarters(image, ink, sorting.letters(), strong);
      if (turn != 0) {
        return read(page.turned(turn), false);
      }
    }
    List<LetterRow> candidates = new ArrayList<>();
    for (LetterRow row : RowFinder.rows(sorting.letters())) {
      candidates.add(Marks.joined(row, sorting.marks()));
    }
    List<ReadRow> readings = rows.read(image, ink, candidates, row -> true);
    TypeSizes sizes = new TypeSizes(readings);
    Nearby nearby = new Nearby(lettering);
    SheetPainter painter = new SheetPainter(unit);
    List<Word> words = new ArrayList<>(page.words());
    Set<Polyline> read = new HashSet<>();
    for (ReadRow row : readings) {
      if (sizes.accepts(row, true)) {
        List<Polyline> letters = nearby.under(row.row().parts(), unit);
        int color = letters.isEmpty() ? 0 : letters.getFirst().paint().fill();
        words.addAll(painter.words(row, color));
        read.addAll(letters);
      }
    }
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

  private static boolean letterSized(Polyline line) {
    Paint paint = line.paint();
    Box box = line.box();
    return paint.filled()
        && !paint.stroked()
        && Paint.luminance(paint.fill()) < PALE
        && Math.max(box.width(), box.height()) <= LARGEST
        && Math.max(box.width(), box.height()) >= SMALLEST;
  }

  /** Finds the outlines that parts of the painted picture came from. */
  private static final class Nearby {
    private static final double CELL = 16;
    private final Map<Long, List<Polyline>> grid = new HashMap<>();

    Nearby(List<Polyline> lines) {
      for (Polyline line : lines) {
        grid.computeIfAbsent(
                key(line.box().centerX(), line.box().centerY()), k -> new ArrayList<>())
            .add(line);
      }
    }

    List<Polyline> under(List<Part> parts, double unit) {
      List<Polyline> found = new ArrayList<>();
      for (Part part : parts) {
        Box box =
            new Box(part.x0() * unit, part.y0() * unit, part.x1() * unit, part.y1() * unit)
                .grow(unit);
        for (double x = box.x0() - CELL; x <= box.x1() + CELL; x += CELL) {
          for (double y = box.y0() - CELL; y <= box.y1() + CELL; y += CELL) {
            for (Polyline line : grid.getOrDefault(key(x, y), List.of())) {
              if (box.contains(line.box()) && !found.contains(line)) {
                found.add(line);
              }
            }
          }
        }
      }
      return found;
    }

    private static long key(double x, double y) {
      return ((long) Math.floor(x / CELL) << 32) | ((long) Math.floor(y / CELL) & 0xffffffffL);
    }
  }
}
