package dev.securityassistant.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Markdown table whose columns are also straight as plain text. Grows row by row. */
public final class Table {

  private final List<List<String>> rows = new ArrayList<>();

  /** A table with these headings. */
  public Table(List<String> headings) {
    rows.add(List.copyOf(headings));
  }

  /** Adds a row of as many cells as there are headings. */
  public Table row(List<String> cells) {
    if (cells.size() != rows.getFirst().size()) {
      throw new IllegalArgumentException(
          "a row needs %d cells: %s".formatted(rows.getFirst().size(), cells));
    }
    rows.add(List.copyOf(cells));
    return this;
  }

  /** The table, each line ended. */
  public String markdown() {
    List<Integer> widths =
        IntStream.range(0, rows.getFirst().size()).mapToObj(this::width).toList();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < rows.size(); i++) {
      text.append(line(rows.get(i), widths));
      if (i == 0) {
        text.append(
            widths.stream()
                .map(w -> "-".repeat(w + 2))
                .collect(Collectors.joining("|", "|", "|\n")));
      }
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream().mapToInt(r -> r.get(column).length()).max().orElse(0);
  }

  private static String line(List<String> cells, List<Integer> widths) {
    return IntStream.range(0, cells.size())
        .mapToObj(i -> " " + cells.get(i) + " ".repeat(widths.get(i) - cells.get(i).length()) + " ")
        .collect(Collectors.joining("|", "|", "|\n"));
  }
}
