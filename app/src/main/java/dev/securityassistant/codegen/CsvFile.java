package dev.securityassistant.codegen;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/**
 * A table as CSV after RFC 4180: commas, CR LF, every text quoted, UTF-8 with a byte order mark (by
 * which Excel knows it). Headings first, no title, no totals.
 */
final class CsvFile {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private CsvFile() {}

  static <R> void write(Table<R> table, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(BYTE_ORDER_MARK);
      out.write(
          table.columns().stream()
              .map(column -> quoted(column.title()))
              .collect(Collectors.joining(",", "", "\r\n")));
      for (R row : table.rows()) {
        out.write(
            table.columns().stream()
                .map(column -> field(column.value().apply(row)))
                .collect(Collectors.joining(",", "", "\r\n")));
      }
    }
  }

  private static String field(Value value) {
    return switch (value) {
      case Value.Text text -> quoted(text.text());
      case Value.Figure figure -> plain(figure.value());
      case Value.Blank blank -> "";
    };
  }

  private static String quoted(String text) {
    return '"' + InertText.csv(text).replace("\"", "\"\"") + '"';
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
