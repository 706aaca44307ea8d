package dev.securityassistant.schedule.legend;

import dev.securityassistant.component.Box;
import dev.securityassistant.drawing.Print;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.drawing.Word;
import dev.securityassistant.schedule.shape.Blob;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.text.TextLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the symbols of a legend come from, lines or pixels, and what has to be known of that to
 * read its rows. All else of a legend is read alike.
 */
sealed interface SampleSource permits DrawnSamples, PrintedSamples {

  /** Longest side of a symbol, in sizes of the legend's type. */
  double LARGEST = 13;

  /** Short side of a symbol, points. */
  double SMALLEST = 1.5;

  /** That of a sheet. */
  static SampleSource of(Sheet sheet, Ink ink) {
    Print print = sheet.print();
    return print == null ? new DrawnSamples(ink) : new PrintedSamples(print, ink);
  }

  /**
   * The symbols in a region with the letters in them.
   *
   * @param words of the region
   */
  List<Blob> find(Box region, List<Word> words);

  /**
   * A symbol with the pieces of it that were found apart.
   *
   * @param unexplained symbols that no text stands beside
   */
  Blob whole(Blob symbol, List<Blob> unexplained);

  /** Whether other text between a symbol and a line shows that the line is not the symbol's. */
  boolean isBlocked(Box symbol, TextLine line, List<TextLine> lines);

  /** The letters of a symbol as its text lets them be, with the places that differ. */
  String letters(String read, String meaning);

  /** What its pixels look like; null where it was drawn in lines. */
  @Nullable GlyphPrint print(Blob symbol);

  /** Type size of a legend's words, points. */
  static double type(List<Word> words) {
    double[] sizes = words.stream().mapToDouble(Word::size).sorted().toArray();
    return sizes.length == 0 ? 5 : sizes[sizes.length / 2];
  }
}
