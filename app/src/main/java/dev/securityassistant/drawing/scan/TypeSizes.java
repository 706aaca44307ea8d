package dev.securityassistant.drawing.scan;

import java.util.List;

/**
 * The heights of type on a page, as its longer, clearly read rows show them: single letters and
 * scraps of any other height are drawing, not lettering.
 */
final class TypeSizes {

  private static final int LONG = 4;
  private static final double CLEAR = 0.85;
  private static final double TOLERANCE = 0.16;
  private static final int FEWEST = 3;

  private final List<Integer> heights;

  TypeSizes(List<ReadRow> rows) {
    heights =
        rows.stream()
            .filter(r -> letters(r) >= LONG && r.reading().quality() > CLEAR)
            .map(r -> r.row().capitals())
            .toList();
  }

  static int letters(ReadRow row) {
    return (int) row.reading().text().chars().filter(Character::isLetterOrDigit).count();
  }

  /** Whether several clear rows have about this height. */
  boolean known(int capitals) {
    return heights.stream().filter(h -> Math.abs(h - capitals) <= 1 + TOLERANCE * h).count()
        >= FEWEST;
  }

  /** The smallest height seen, or 0. */
  int smallest() {
    return heights.stream().mapToInt(h -> h).min().orElse(0);
  }
}
