package dev.securityassistant.drawing.scan;

import dev.securityassistant.drawing.ocr.LineReader;
import dev.securityassistant.drawing.ocr.OcrException;
import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.GreyImage;
import dev.securityassistant.drawing.raster.Ink;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads rows: all by the fast reader, short ones (codes, numbers, single letters) and doubtful ones
 * again by the strong reader, which decides.
 */
final class RowReader {

  private static final int CODE = 9;
  private static final double CLEAR = 0.93;
  private static final double SURE = 0.8;

  /** Long rows that the fast reader makes so little of are hatching, treads, rows of seats. */
  private static final double HOPELESS = 0.35;

  private final LineReader fast;
  private final LineReader strong;

  RowReader(LineReader fast, LineReader strong) {
    this.fast = fast;
    this.strong = strong;
  }

  List<ReadRow> read(GreyImage page, Ink ink, List<LetterRow> rows) throws OcrException {
    List<GreyImage> pictures = rows.stream().map(r -> RowPicture.of(page, ink, r)).toList();
    List<Reading> first = fast.read(pictures);
    List<Integer> again = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      double quality = first.get(i).quality();
      if (rows.get(i).parts().size() <= CODE || quality < CLEAR && quality > HOPELESS) {
        again.add(i);
      }
    }
    List<Reading> second = strong.read(again.stream().map(pictures::get).toList());
    List<ReadRow> read = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < rows.size(); i++) {
      Reading reading = first.get(i);
      if (next < again.size() && again.get(next) == i) {
        reading = better(reading, second.get(next++));
      }
      read.add(new ReadRow(rows.get(i), reading));
    }
    RoundGlyphs round = new RoundGlyphs(read);
    return read.stream().map(round::settled).toList();
  }

  private static Reading better(Reading fast, Reading strong) {
    String a = plain(fast.text());
    String b = plain(strong.text());
    if (a.equalsIgnoreCase(b)) {
      return fast.text().length() >= strong.text().length() ? lifted(fast) : lifted(strong);
    }
    if (b.length() > CODE && fast.quality() > strong.quality()) {
      return fast;
    }
    if (strong.quality() >= SURE || b.length() >= a.length() && strong.quality() > 0.6) {
      return strong;
    }
    return new Reading(
        fast.text(),
        fast.places(),
        java.util.Arrays.stream(fast.sureness())
            .map(s -> 0.5 * s * (0.5 + strong.quality()))
            .toArray());
  }

  private static Reading lifted(Reading r) {
    return new Reading(
        r.text(),
        r.places(),
        java.util.Arrays.stream(r.sureness()).map(s -> 1 - 0.5 * (1 - s)).toArray());
  }

  private static String plain(String text) {
    return text.replace(" ", "");
  }
}
