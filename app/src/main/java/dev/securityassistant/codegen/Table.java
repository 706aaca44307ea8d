package dev.securityassistant.codegen;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet that is one table: a title, a row of group headings, a row of column headings, the rows,
 * and a totals row where a column is added up.
 *
 * @param name name of the sheet, unique in the workbook, of letters and spaces only
 * @param title what the table shows, in words
 * @param note how to read it
 * @param frozen columns that stay in sight when scrolling
 * @param columns the columns shown
 * @param rows the rows
 */
record Table<R>(
    String name, String title, String note, int frozen, List<Column<R>> columns, List<R> rows) {

  /** Row of the title, from 0. */
  static final int TITLE_ROW = 0;

  /** Row of the group headings, from 0. */
  static final int GROUP_ROW = 1;

  /** Row of the column headings, from 0. */
  static final int HEADER_ROW = 2;

  /** First row of data, from 0. */
  static final int FIRST_ROW = 3;

  Table {
    rows = List.copyOf(rows);
    List<R> all = rows;
    columns = columns.stream().filter(column -> column.isShownFor(all)).toList();
  }

  /** The last row of data, from 0; the row kept for a remark where there are none. */
  int lastRow() {
    return FIRST_ROW + Math.max(rows.size(), 1) - 1;
  }

  /** The last column that is printed, from 0. */
  int lastPrinted() {
    int last = columns.size() - 1;
    while (last > 0 && columns.get(last).kind() == Column.Kind.DETAIL) {
      last--;
    }
    return last;
  }

  /** Whether a totals row follows the data. */
  boolean hasTotals() {
    return columns.stream().anyMatch(Column::isTotalled);
  }

  /** Number of the column with this title, from 0; −1 where it is not shown. */
  int indexOf(String columnTitle) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).title().equals(columnTitle)) {
        return i;
      }
    }
    return -1;
  }

  /** The data cells of this column for a formula on any sheet: {@code 'Schedule'!$F$4:$F$30}. */
  String range(String columnTitle) {
    int index = indexOf(columnTitle);
    if (index < 0) {
      throw new IllegalArgumentException("sheet " + name + " has no column " + columnTitle);
    }
    String letters = CellReference.convertNumToColString(index);
    return "'%s'!$%s$%d:$%s$%d".formatted(name, letters, FIRST_ROW + 1, letters, lastRow() + 1);
  }

  /** Sum of the figures in a column. */
  double total(Column<R> column) {
    return rows.stream()
        .map(column.value())
        .mapToDouble(value -> value instanceof Value.Figure figure ? figure.value() : 0)
        .sum();
  }

  /** Sum of the figures in the column with this title; 0 where it is not shown. */
  double total(String columnTitle) {
    int index = indexOf(columnTitle);
    return index < 0 ? 0 : total(columns.get(index));
  }
}
