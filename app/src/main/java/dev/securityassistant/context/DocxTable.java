package dev.securityassistant.context;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * The grid of a Word table: cells that span columns or rows repeat their text.
 *
 * @param rows rows of equal length
 * @param headerRows rows at the top that Word repeats on every page
 */
record DocxTable(List<List<String>> rows, int headerRows) {

  private static final int MOST_COLUMNS = 200;

  static DocxTable of(XWPFTable table) {
    List<List<String>> grid = new ArrayList<>();
    List<String> above = List.of();
    int headers = 0;
    for (XWPFTableRow row : table.getRows()) {
      if (row.isRepeatHeader() && headers == grid.size()) {
        headers++;
      }
      above = cells(row, above);
      grid.add(above);
    }
    int width = grid.stream().mapToInt(List::size).max().orElse(0);
    for (List<String> row : grid) {
      while (row.size() < width) {
        row.add("");
      }
    }
    return new DocxTable(grid, headers);
  }

  private static List<String> cells(XWPFTableRow row, List<String> above) {
    List<String> cells = new ArrayList<>();
    for (XWPFTableCell cell : row.getTableCells()) {
      CTTcPr properties = cell.getCTTc().getTcPr();
      String text = text(cell);
      if (continuesAbove(properties) && cells.size() < above.size()) {
        text = above.get(cells.size());
      }
      int span = Math.clamp(span(properties), 1, MOST_COLUMNS);
      for (int i = 0; i < span && cells.size() < MOST_COLUMNS; i++) {
        cells.add(text);
      }
    }
    return cells;
  }

  private static int span(@Nullable CTTcPr properties) {
    BigInteger span =
        properties == null || properties.getGridSpan() == null
            ? null
            : properties.getGridSpan().getVal();
    return span == null ? 1 : span.min(BigInteger.valueOf(MOST_COLUMNS)).intValue();
  }

  private static boolean continuesAbove(@Nullable CTTcPr properties) {
    return properties != null
        && properties.getVMerge() != null
        && !STMerge.RESTART.equals(properties.getVMerge().getVal());
  }

  private static String text(XWPFTableCell cell) {
    StringBuilder text = new StringBuilder();
    for (IBodyElement element : cell.getBodyElements()) {
      String part =
          switch (element) {
            case XWPFParagraph paragraph -> paragraph.getText();
            case XWPFTable nested -> nested.getText();
            default -> "";
          };
      text.append(text.isEmpty() ? "" : " ").append(Words.tidy(part));
    }
    return text.toString().replaceAll("\\s+", " ").strip();
  }
}
