package dev.securityassistant.codegen;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gathers what a sheet that is one table says: its rows, its totals, its formulas. */
final class TableScan implements SheetCells.Taker {

  private static final Pattern TOTAL =
      Pattern.compile("SUBTOTAL\\(109,([A-Z]+)(\\d+):\\1(\\d+)\\)");

  private final String sheet;
  private final Map<String, String> columns = new HashMap<>();
  private final Map<String, TreeMap<Integer, Double>> figures = new HashMap<>();
  private final Map<String, Matcher> totals = new HashMap<>();
  private final Map<Integer, Integer> cells = new HashMap<>();
  private final TreeSet<Integer> totalRows = new TreeSet<>();
  private final List<String> formulaTexts = new ArrayList<>();

  TableScan(String sheet) {
    this.sheet = sheet;
  }

  @Override
  public void take(SheetCells.Cell cell) {
    if (cell.row() == Table.HEADER_ROW) {
      columns.put(cell.value(), cell.column());
    }
    Matcher total = TOTAL.matcher(cell.formula());
    if (total.matches()) {
      totals.put(cell.column(), total);
      totalRows.add(cell.row());
    } else if (!cell.formula().isEmpty()) {
      formulaTexts.add(sheet + "!" + cell.address());
    }
    if (cell.row() >= Table.FIRST_ROW) {
      cells.merge(cell.row(), 1, Integer::sum);
      if (cell.formula().isEmpty() && cell.value().matches("[0-9]+(\\.[0-9]+)?")) {
        figures
            .computeIfAbsent(cell.column(), c -> new TreeMap<>())
            .put(cell.row(), Double.valueOf(cell.value()));
      }
    }
  }

  /** Rows of data: neither the totals nor the one remark that there are none. */
  int rows() {
    return (int)
        cells.entrySet().stream()
            .filter(row -> row.getValue() > 1 && !totalRows.contains(row.getKey()))
            .count();
  }

  /** The sum that the total under this heading comes to; empty where there is no such column. */
  OptionalDouble total(String heading) {
    Matcher range = totals.get(columns.getOrDefault(heading, ""));
    if (range == null) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(
        figures
            .getOrDefault(range.group(1), new TreeMap<>())
            .subMap(
                Integer.parseInt(range.group(2)) - 1,
                true,
                Integer.parseInt(range.group(3)) - 1,
                true)
            .values()
            .stream()
            .mapToDouble(Double::doubleValue)
            .sum());
  }

  /** Addresses of cells with formulas other than totals: {@code Schedule!C4}. */
  List<String> formulaTexts() {
    return List.copyOf(formulaTexts);
  }
}
