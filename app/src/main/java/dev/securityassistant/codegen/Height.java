package dev.securityassistant.codegen;

/**
 * Heights of rows. Estimated from the text and the column widths: a machine without a screen has no
 * fonts to measure with, and the same input must give the same file everywhere.
 */
final class Height {

  private static final float LINE = 12;
  private static final float PADDING = 3;
  private static final int MOST_LINES = 20;

  private Height() {}

  /** Height of this row in points. */
  static <R> float of(Table<R> table, R row) {
    int lines = 1;
    for (Column<R> column : table.columns()) {
      if (column.kind() == Column.Kind.WRAPPED
          && column.value().apply(row) instanceof Value.Text text) {
        lines = Math.max(lines, lines(text.text(), column.width()));
      }
    }
    return PADDING + LINE * Math.min(lines, MOST_LINES);
  }

  /** Lines that the text takes in a column of this width, words kept whole. */
  static int lines(String text, int width) {
    int lines = 1;
    double used = 0;
    for (String word : text.split("\\s+", -1)) {
      double length = length(word);
      if (used > 0 && used + 1 + length > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? 1 : 0) + length;
      while (used > width) {
        lines++;
        used -= width;
      }
    }
    return lines;
  }

  /** Length in characters of the standard width; capitals are wider. */
  private static double length(String word) {
    return word.chars().mapToDouble(c -> Character.isUpperCase(c) ? 1.2 : 1.0).sum();
  }
}
