package dev.securityassistant.codegen;

import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Paints a table: headings, rows, totals, filter, freeze, colours of doubt, print set-up. */
final class TableSheet {

  private TableSheet() {}

  /**
   * Paints the table on an empty sheet.
   *
   * @param title title of the sheet, which may hold text from outside
   */
  static <R> void paint(Painter painter, Table<R> table, String title) {
    SXSSFSheet sheet = painter.sheet();
    painter.text(painter.row(Table.TITLE_ROW, 24), 0, Look.TITLE, title);
    groups(painter, table);
    Row header = painter.row(Table.HEADER_ROW, 38);
    for (int c = 0; c < table.columns().size(); c++) {
      Column<R> column = table.columns().get(c);
      painter.heading(header, c, Look.HEADER, column.group(), column.title());
      sheet.setColumnWidth(c, column.width() * 256);
    }
    rows(painter, table);
    if (table.hasTotals()) {
      totals(painter, table);
    }
    int last = table.columns().size() - 1;
    sheet.createFreezePane(table.frozen(), Table.FIRST_ROW);
    sheet.setAutoFilter(new CellRangeAddress(Table.HEADER_ROW, table.lastRow(), 0, last));
    Doubts.colour(sheet, table);
    Entries.offer(sheet, table);
    PrintSetup.apply(sheet, Table.HEADER_ROW);
    int end = table.lastRow() + (table.hasTotals() ? 1 : 0);
    PrintSetup.area(sheet, end, table.lastPrinted());
  }

  private static <R> void groups(Painter painter, Table<R> table) {
    Row row = painter.row(Table.GROUP_ROW, 18);
    List<Column<R>> columns = table.columns();
    if (columns.stream().allMatch(column -> column.group() == Group.NONE)) {
      painter.text(row, 0, Look.NOTE, table.note());
      return;
    }
    int start = 0;
    for (int c = 0; c < columns.size(); c++) {
      Group group = columns.get(c).group();
      boolean opens = c == 0 || columns.get(c - 1).group() != group;
      if (opens) {
        start = c;
      }
      painter.heading(row, c, Look.BAND, group, opens ? group.title() : "");
      boolean closes = c == columns.size() - 1 || columns.get(c + 1).group() != group;
      if (closes && c > start) {
        painter
            .sheet()
            .addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), start, c));
      }
    }
  }

  private static <R> void rows(Painter painter, Table<R> table) {
    if (table.rows().isEmpty()) {
      painter.text(painter.row(Table.FIRST_ROW), 0, Look.NOTE, "None.");
    }
    for (int r = 0; r < table.rows().size(); r++) {
      Row row = painter.row(Table.FIRST_ROW + r, Height.of(table, table.rows().get(r)));
      for (int c = 0; c < table.columns().size(); c++) {
        Column<R> column = table.columns().get(c);
        painter.value(row, c, Look.of(column.kind()), column.value().apply(table.rows().get(r)));
      }
    }
  }

  /** Sums of what the filter leaves in sight. */
  private static <R> void totals(Painter painter, Table<R> table) {
    Row row = painter.row(table.lastRow() + 1, 18);
    for (int c = 0; c < table.columns().size(); c++) {
      Column<R> column = table.columns().get(c);
      if (column.isTotalled()) {
        String letters = CellReference.convertNumToColString(c);
        String formula =
            "SUBTOTAL(109,%s%d:%s%d)"
                .formatted(letters, Table.FIRST_ROW + 1, letters, table.lastRow() + 1);
        painter.formula(row, c, Look.TOTAL, formula, table.total(column));
      } else if (c == 0) {
        painter.text(row, c, Look.TOTAL_TEXT, "Total (of the rows in sight)");
      } else {
        painter.blank(row, c, Look.TOTAL_TEXT);
      }
    }
  }
}
