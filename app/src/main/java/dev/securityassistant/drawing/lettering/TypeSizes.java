package dev.securityassistant.drawing.lettering;

import java.util.List;

/**
 * The heights of type on a page, as its longer, clearly read rows show them: single letters and
 * scraps of any other height are drawing, not lettering.
 */
public final class TypeSizes {

  /** Letters of rows that tell the heights of type. */
  public static final int LONG = 4;

  private static final double CLEAR = 0.85;
  private static final double WORD = 0.6;
  private static final double LETTER = 0.8;
  private static final double TOLERANCE = 0.16;

  /** A part wider than this in heights is letters that touch. */
  private static final double TOUCHING = 2.2;

  private static final int FEWEST = 3;

  /** The place of a figure, in a legend's picture of a tag. */
  private static final char PLACE = '#';

  private final List<Integer> heights;

  /**
   * @param rows of a page, as far as they were read
   */
  public TypeSizes(List<ReadRow> rows) {
    heights =
        rows.stream()
            .filter(r -> letters(r) >= LONG && r.reading().quality() > CLEAR)
            .map(r -> r.row().capitals())
            .toList();
  }

  private static int letters(ReadRow row) {
    return (int)
        row.reading()
            .text()
            .chars()
            .filter(c -> Character.isLetterOrDigit(c) || c == PLACE)
            .count();
  }

  /** Whether a row is lettering and was read well enough to be told. */
  public boolean accepts(ReadRow row, boolean black) {
    int letters = letters(row);
    double quality = row.reading().quality();
    if (letters == 0) {
      return false;
    }
    if (letters >= LONG) {
      return quality >= WORD;
    }
    boolean known = known(row.row().capitals());
    return black
        ? quality >= LETTER && (known || row.row().capitals() <= smallest())
        : known && letters > 1 && quality >= LETTER;
  }

  /** Whether a row of few parts could be accepted if it were read. */
  boolean admits(LetterRow row, boolean black) {
    int capitals = row.capitals();
    return known(capitals)
        || black && capitals <= smallest()
        || row.parts().stream().anyMatch(p -> p.length() > TOUCHING * capitals);
  }

  /** Whether several clear rows have about this height. */
  private boolean known(int capitals) {
    return heights.stream().filter(h -> Math.abs(h - capitals) <= 1 + TOLERANCE * h).count()
        >= FEWEST;
  }

  /** The smallest height seen, or 0. */
  private int smallest() {
    return heights.stream().mapToInt(h -> h).min().orElse(0);
  }
}
