package dev.securityassistant.context;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table as a plain grid: merged cells are resolved by repeating their text.
 *
 * @param number its place in the document, from 1
 * @param caption a title row above the header; empty where there is none
 * @param headers one text per column; the levels of a header are joined with a slash
 * @param body the rows below the header
 */
record Table(int number, String caption, List<String> headers, List<Row> body) implements Block {

  private static final int DEEPEST_HEADER = 3;

  Table {
    headers = List.copyOf(headers);
    body = List.copyOf(body);
  }

  /**
   * A table of these rows.
   *
   * @param number its place in the document, from 1
   * @param grid rows of equal length, merged cells repeated
   * @param marked how many rows the document itself marks as header; 0 where it marks none
   */
  static Table of(int number, List<List<String>> grid, int marked) {
    List<Row> rows = new ArrayList<>();
    for (List<String> cells : grid) {
      rows.add(new Row(rows.size() + 1, cells));
    }
    int first = 0;
    StringBuilder caption = new StringBuilder();
    while (first < rows.size() - 1 && rows.get(first).isBanner()) {
      caption.append(caption.isEmpty() ? "" : " ").append(rows.get(first).cell(0));
      first++;
    }
    int end = headerEnd(rows, first, marked);
    return new Table(
        number,
        caption.toString().strip(),
        headers(rows.subList(first, end)),
        rows.subList(end, rows.size()));
  }

  int columns() {
    return headers.size();
  }

  /** The first column whose header matches; -1 where none does. */
  int column(Pattern header) {
    for (int i = 0; i < headers.size(); i++) {
      if (header.matcher(headers.get(i)).find()) {
        return i;
      }
    }
    return -1;
  }

  /** Caption and headers as one text. */
  String title() {
    return (caption + " " + String.join(" ", headers)).strip();
  }

  /** All rows as data, for a table that turns out to have no header. */
  List<Row> rowsWithHeader() {
    if (headers.stream().allMatch(String::isEmpty)) {
      return body;
    }
    List<Row> rows = new ArrayList<>();
    rows.add(new Row(body.isEmpty() ? 1 : body.getFirst().number() - 1, headers));
    rows.addAll(body);
    return rows;
  }

  private static int headerEnd(List<Row> rows, int first, int marked) {
    if (rows.isEmpty()) {
      return 0;
    }
    int end = Math.max(first + 1, Math.min(marked, rows.size() - 1));
    while (end < rows.size() - 1
        && end - first < DEEPEST_HEADER
        && continues(rows.get(end - 1), rows.get(end))) {
      end++;
    }
    return end;
  }

  /** A header goes on below a cell that spans columns, or beside one that spans rows. */
  private static boolean continues(Row above, Row below) {
    boolean spansColumns = false;
    boolean refined = false;
    for (int i = 0; i < above.cells().size(); i++) {
      String text = above.cell(i);
      boolean spans =
          !text.isEmpty()
              && ((i > 0 && text.equals(above.cell(i - 1))) || text.equals(above.cell(i + 1)));
      spansColumns |= spans;
      refined |= spans && !below.cell(i).equals(text);
    }
    return spansColumns && refined;
  }

  private static List<String> headers(List<Row> rows) {
    List<String> headers = new ArrayList<>();
    int columns = rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    for (int i = 0; i < columns; i++) {
      LinkedHashSet<String> levels = new LinkedHashSet<>();
      for (Row row : rows) {
        levels.add(row.cell(i));
      }
      levels.remove("");
      headers.add(String.join(" / ", levels));
    }
    return headers;
  }
}
