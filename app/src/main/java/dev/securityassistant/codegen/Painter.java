package dev.securityassistant.codegen;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Puts values into the cells of one sheet. The only place where text becomes a cell: always as
 * text, never as a formula. Rows are made from top to bottom and cannot be gone back to.
 */
final class Painter {

  /** Half of what Excel takes on one sheet: each costs memory, and links are a convenience. */
  private static final int MOST_LINKS = 30_000;

  private final SXSSFWorkbook workbook;
  private final SXSSFSheet sheet;
  private final Styles styles;
  private int links;

  Painter(SXSSFWorkbook workbook, SXSSFSheet sheet, Styles styles) {
    this.workbook = workbook;
    this.sheet = sheet;
    this.styles = styles;
  }

  SXSSFSheet sheet() {
    return sheet;
  }

  Styles styles() {
    return styles;
  }

  /** A new row, with its height in points. */
  Row row(int index, float height) {
    Row row = row(index);
    row.setHeightInPoints(height);
    return row;
  }

  /** A new row, as high as its text needs. */
  Row row(int index) {
    return sheet.createRow(index);
  }

  /** Text in a plain look. */
  void text(Row row, int column, Look look, String text) {
    cell(row, column, styles.of(look, InertText.isFormulaLike(text), false))
        .setCellValue(InertText.cell(text));
  }

  /** A column or group heading. */
  void heading(Row row, int column, Look look, Group group, String text) {
    cell(row, column, styles.of(look, group)).setCellValue(InertText.cell(text));
  }

  /** A figure in a plain look. */
  void figure(Row row, int column, Look look, double value) {
    cell(row, column, styles.of(look)).setCellValue(value);
  }

  /** An empty cell with borders. */
  void blank(Row row, int column, Look look) {
    cell(row, column, styles.of(look));
  }

  /**
   * A formula of our own making, never one with text from a drawing in it.
   *
   * @param cached what it comes to, for programs that do not calculate
   */
  void formula(Row row, int column, Look look, String formula, double cached) {
    Cell cell = cell(row, column, styles.of(look));
    cell.setCellFormula(formula);
    cell.setCellValue(cached);
  }

  /** Whatever the value is. */
  void value(Row row, int column, Look look, Value value) {
    switch (value) {
      case Value.Text(String text, Value.@Nullable Link link) -> {
        boolean inert = InertText.isFormulaLike(text);
        Cell cell = cell(row, column, styles.of(look, inert, link != null));
        cell.setCellValue(InertText.cell(text));
        link(cell, link);
      }
      case Value.Figure(double figure, Value.@Nullable Link link) -> {
        Cell cell = cell(row, column, styles.of(look, false, link != null));
        cell.setCellValue(figure);
        link(cell, link);
      }
      case Value.Blank blank -> blank(row, column, look);
    }
  }

  private static Cell cell(Row row, int column, CellStyle style) {
    Cell cell = row.createCell(column);
    cell.setCellStyle(style);
    return cell;
  }

  private void link(Cell cell, Value.@Nullable Link link) {
    if (link == null || links >= MOST_LINKS) {
      return;
    }
    links++;
    Hyperlink hyperlink =
        switch (link) {
          case Value.Link.Cell(String target, int row) ->
              hyperlink(HyperlinkType.DOCUMENT, "'%s'!A%d".formatted(target, row + 1));
          case Value.Link.Page(String file, int page) ->
              hyperlink(HyperlinkType.FILE, "%s#page=%d".formatted(file, page));
        };
    cell.setHyperlink(hyperlink);
  }

  private Hyperlink hyperlink(HyperlinkType type, String address) {
    Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(type);
    hyperlink.setAddress(address);
    return hyperlink;
  }
}
