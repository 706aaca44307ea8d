package dev.securityassistant.context;

import java.util.LinkedHashSet;
import java.util.List;

/**
 * A row of a table.
 *
 * @param number its place in the table as a person counts, from 1, header rows included
 * @param cells one text per grid column; a merged cell repeats its text
 */
record Row(int number, List<String> cells) {

  Row {
    cells = List.copyOf(cells);
  }

  /** The text in this column; empty beyond the last. */
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }

  /** Whether it is one text across the whole table, or blank: a group title, not data. */
  boolean isBanner() {
    return cells.stream().distinct().count() <= 1 && cells.size() > 1;
  }

  /** The texts without blanks and repetitions. */
  List<String> texts() {
    LinkedHashSet<String> distinct = new LinkedHashSet<>(cells);
    distinct.remove("");
    return List.copyOf(distinct);
  }

  /** The row as one line, for quotation. */
  String words() {
    return String.join(" | ", texts());
  }
}
