package dev.securityassistant.benchmarks.accuracy;

import dev.securityassistant.benchmarks.report.Table;
import dev.securityassistant.testkit.score.Measure;
import dev.securityassistant.testkit.score.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Scores by drawing, by family and by type. */
final class ScoreTable {

  private final List<Scored> scored;

  ScoreTable(List<Scored> scored) {
    this.scored = List.copyOf(scored);
  }

  Table byDrawing() {
    Table table = table("drawing", "family");
    for (Scored s : scored) {
      table.row(row(s.sample().name(), s.truth().family(), s.score()));
    }
    return table;
  }

  /** One row a family and a type, then one for all. */
  Table byGroup() {
    Table table = table("group", "drawings");
    rows(table, "family ", s -> s.truth().family());
    rows(table, "type ", s -> s.truth().pdfType());
    rows(table, "", s -> "all");
    return table;
  }

  /** One row for each value of the key. */
  Table by(String heading, Function<Scored, String> key) {
    Table table = table(heading, "drawings");
    rows(table, "", key);
    return table;
  }

  private void rows(Table table, String prefix, Function<Scored, String> key) {
    Map<String, List<Scored>> groups =
        scored.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    groups.forEach((name, members) ->
        table.row(row(prefix + name, Integer.toString(members.size()), together(members))));
  }

  static Score together(List<Scored> members) {
    return Score.together(members.stream().map(Scored::score).toList());
  }

  private static Table table(String first, String second) {
    List<String> headings = new ArrayList<>(List.of(first, second));
    for (Measure measure : Measure.values()) {
      headings.add(measure.title());
    }
    return new Table(headings);
  }

  private static List<String> row(String first, String second, Score score) {
    List<String> cells = new ArrayList<>(List.of(first, second));
    for (Measure measure : Measure.values()) {
      cells.add(cell(measure, measure.of(score)));
    }
    return cells;
  }

  private static String cell(Measure measure, OptionalDouble value) {
    if (value.isEmpty()) {
      return "--";
    }
    return measure == Measure.ON_SKIPPED_PAGES
        ? Long.toString(Math.round(value.getAsDouble()))
        : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }
}
