package dev.securityassistant.drawing.lettering;

import dev.securityassistant.drawing.ocr.Reading;
import dev.securityassistant.drawing.raster.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the letter O from the figure 0 by its width: figures of a typeface are all but equally
 * wide, round capitals are wider. Where the rows of a page show no such difference, as in stencil
 * lettering, nothing is decided.
 */
final class RoundGlyphs {

  private static final String FIGURES = "23456789";
  private static final String ROUND = "CGQD";
  private static final int FEWEST = 6;
  private static final double APART = 1.15;

  /** Longer words of letters only are words, in which the engine is right. */
  private static final int WORD = 3;

  private final double limit;

  /** Learns the widths from the rows of a page. */
  RoundGlyphs(List<ReadRow> rows) {
    List<Double> figures = new ArrayList<>();
    List<Double> round = new ArrayList<>();
    for (ReadRow row : rows) {
      List<Part> letters = letters(row);
      for (int i = 0; i < letters.size(); i++) {
        char c = plain(row).charAt(i);
        double width = width(letters.get(i), row.row());
        if (FIGURES.indexOf(c) >= 0) {
          figures.add(width);
        } else if (ROUND.indexOf(c) >= 0) {
          round.add(width);
        }
      }
    }
    this.limit = limit(figures, round);
  }

  private static double limit(List<Double> figures, List<Double> round) {
    if (figures.size() < FEWEST || round.size() < FEWEST) {
      return 0;
    }
    double narrow = middle(figures);
    double wide = middle(round);
    return wide > APART * narrow ? Math.sqrt(narrow * wide) : 0;
  }

  private static double middle(List<Double> widths) {
    return widths.stream().sorted().toList().get(widths.size() / 2);
  }

  /** The row with each O and 0 in its codes and numbers as its width says. */
  ReadRow settled(ReadRow row) {
    List<Part> letters = letters(row);
    if (limit == 0 || letters.isEmpty()) {
      return row;
    }
    Reading reading = row.reading();
    StringBuilder text = new StringBuilder(reading.text());
    int letter = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ') {
        continue;
      }
      Part part = letters.get(letter++);
      if ((c == 'O' || c == 'o' || c == '0') && isCode(reading.text(), i)) {
        text.setCharAt(i, width(part, row.row()) < limit ? '0' : 'O');
      }
    }
    return new ReadRow(
        row.row(), new Reading(text.toString(), reading.places(), reading.sureness()));
  }

  private static boolean isCode(String text, int at) {
    int start = text.lastIndexOf(' ', at) + 1;
    int end = text.indexOf(' ', at) < 0 ? text.length() : text.indexOf(' ', at);
    String word = text.substring(start, end);
    return word.length() < WORD || word.chars().anyMatch(Character::isDigit);
  }

  /** The parts by their place where each is one character of the text; none where they differ. */
  private static List<Part> letters(ReadRow read) {
    LetterRow row = read.row();
    List<Part> letters =
        row.parts().stream()
            .filter(p -> extent(p, row.quarters() % 2 == 0) > 0.3 * row.capitals())
            .sorted(Comparator.comparingInt(row::start))
            .toList();
    return letters.size() == plain(read).length() ? letters : List.of();
  }

  private static String plain(ReadRow read) {
    return read.reading().text().replace(" ", "");
  }

  /** Extent across the row. */
  private static int extent(Part part, boolean level) {
    return level ? part.height() : part.width();
  }

  /** Width in heights of the row's capitals. */
  private static double width(Part part, LetterRow row) {
    return (double) extent(part, row.quarters() % 2 != 0) / row.capitals();
  }
}
