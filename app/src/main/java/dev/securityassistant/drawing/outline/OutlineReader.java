package dev.securityassistant.drawing.outline;

import dev.securityassistant.drawing.Polyline;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.drawing.lettering.PageTurn;
import dev.securityassistant.drawing.lettering.RowReader;
import dev.securityassistant.drawing.lettering.TypeSizes;
import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads lettering that was drawn, as outlines or as strokes of a pen: paints what has the size of
 * letters alone, reads it, lets letters of one shape be one letter, and puts words in the place of
 * what was read. All other lines stay as exact as they are.
 */
public final class OutlineReader {

  /** Rows of letters that show that a page is lettered with a pen. */
  private static final int PENNED = 8;

  private final RowReader rows;
  private final LineReader strong;

  /**
   * @param rows reads rows
   * @param strong tells which way up a page is
   */
  public OutlineReader(RowReader rows, LineReader strong) {
    this.rows = rows;
    this.strong = strong;
  }

  /**
   * The page with words in the place of the lines that were read; turned upright where its
   * lettering stands otherwise.
   *
   * @throws OcrException if an engine fails
   */
  public Sheet read(Sheet page) throws OcrException {
    Frames frames = Frames.of(page.lines());
    DrawnLettering areas = DrawnLettering.areas(page, frames);
    DrawnLettering strokes = DrawnLettering.strokes(page, frames);
    if (page.words().stream().mapToInt(w -> w.text().length()).sum() > areas.size()) {
      return read(page, areas, strokes);
    }
    PageTurn.Found found = areas.turn(strong);
    if (!found.isReadable()) {
      found = strokes.turn(strong);
    }
    if (found.isReadable() && found.quarters() != 0) {
      Sheet turned = page.turned(found.quarters());
      frames = Frames.of(turned.lines());
      areas = DrawnLettering.areas(turned, frames);
      strokes = DrawnLettering.strokes(turned, frames);
      return read(turned, areas, strokes);
    }
    return read(page, areas, strokes);
  }

  private Sheet read(Sheet page, DrawnLettering areas, DrawnLettering strokes) throws OcrException {
    List<Word> words = new ArrayList<>(page.words());
    Set<Polyline> read = new HashSet<>();
    take(areas, areas.read(rows), words, read);
    DrawnRows penned = strokes.read(rows);
    if (penned.lines(TypeSizes.LONG) >= PENNED) {
      take(strokes, penned, words, read);
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

  private static void take(
      DrawnLettering lettering, DrawnRows rows, List<Word> words, Set<Polyline> read) {
    Set<Polyline> slanted = new HashSet<>();
    for (SlantedLetters.Row row : lettering.slanted(rows)) {
      words.add(row.word());
      slanted.addAll(row.lines());
    }
    read.addAll(rows.lines());
    read.addAll(slanted);
    List<LooseLetters.Row> loose = lettering.loose(rows, read);
    words.addAll(lettering.words(rows, loose, slanted));
    loose.forEach(row -> read.addAll(row.lines()));
  }
}
