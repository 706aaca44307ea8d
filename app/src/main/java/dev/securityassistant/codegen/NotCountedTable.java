package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.Column.Kind.CHECKED;
import static dev.securityassistant.codegen.Column.Kind.NUMBER;
import static dev.securityassistant.codegen.Column.Kind.POINTS;
import static dev.securityassistant.codegen.Column.Kind.WRAPPED;

import dev.securityassistant.component.Withheld;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet with what was seen and not counted: like reasons together, the commonest first. */
final class NotCountedTable {

  private NotCountedTable() {}

  /** A thing not counted, and how many were withheld for the same reason. */
  private record Row(Withheld item, int alike) {}

  static Table<?> of(List<Withheld> withheld, String markedDrawing) {
    return new Table<>(
        "Not counted",
        "Not counted: seen on the drawing and left out, with the reason",
        "Each is marked in grey on the marked-up drawing. “Alike” tells how many were left out for"
            + " the same reason.",
        1,
        List.<Column<Row>>of(
            Column.of("Reason", 60, WRAPPED, r -> Value.text(r.item().reason())),
            Column.of("Alike", 8, NUMBER, r -> Value.figure(r.alike())),
            Column.of("What was seen", 50, WRAPPED, r -> Value.text(r.item().what())),
            Column.of("Page", 6, NUMBER, r -> Place.page(r.item().evidence(), markedDrawing)),
            Column.of("X (pt)", 8, POINTS, r -> Place.x(r.item().evidence())),
            Column.of("Y (pt)", 8, POINTS, r -> Place.y(r.item().evidence())),
            Column.of("Checked", 9, CHECKED, r -> Value.BLANK)),
        rows(withheld));
  }

  private static List<Row> rows(List<Withheld> withheld) {
    Map<String, List<Withheld>> byReason =
        withheld.stream()
            .collect(
                Collectors.groupingBy(Withheld::reason, LinkedHashMap::new, Collectors.toList()));
    return byReason.values().stream()
        .sorted((a, b) -> Integer.compare(b.size(), a.size()))
        .map(group -> group.stream().map(item -> new Row(item, group.size())).toList())
        .flatMap(Collection::stream)
        .toList();
  }
}
