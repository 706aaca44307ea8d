package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.Column.Kind.CENTRED;
import static dev.securityassistant.codegen.Column.Kind.CHECKED;
import static dev.securityassistant.codegen.Column.Kind.NUMBER;
import static dev.securityassistant.codegen.Column.Kind.POINTS;
import static dev.securityassistant.codegen.Column.Kind.SEVERITY;
import static dev.securityassistant.codegen.Column.Kind.TEXT;
import static dev.securityassistant.codegen.Column.Kind.WRAPPED;

import dev.securityassistant.component.IdKey;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.specification.Clause;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sheet with the judge's findings, the gravest first. */
final class ChecksTable {

  private ChecksTable() {}

  static Table<Finding> of(
      List<Finding> findings, List<ScheduleRow> schedule, String markedDrawing) {
    Map<String, Integer> rowOf = new HashMap<>();
    for (int i = 0; i < schedule.size(); i++) {
      int row = Table.FIRST_ROW + i;
      rowOf.putIfAbsent(IdKey.of(schedule.get(i).subject().id()), row);
      schedule.get(i).devices().forEach(d -> rowOf.putIfAbsent(IdKey.of(d.id()), row));
    }
    return new Table<>(
        "Checks",
        "Checks: what the rules found",
        "The tool advises; it certifies no door. The subject leads to its row in the schedule.",
        2,
        List.of(
            Column.of("Severity", 12, SEVERITY, f -> Value.text(f.severity().code())),
            Column.of("Rule", 7, CENTRED, f -> Value.text(f.rule())),
            Column.of("Subject", 22, TEXT, f -> subject(f, rowOf)),
            Column.of("Seen", 44, WRAPPED, f -> Value.text(f.seen())),
            Column.of("Expected", 40, WRAPPED, f -> Value.text(f.expected())),
            Column.of("What to do", 44, WRAPPED, f -> Value.text(f.action())),
            Column.of("Clause", 34, WRAPPED, f -> clause(f.clause())),
            Column.of("Page", 6, NUMBER, f -> Place.page(f.evidence(), markedDrawing)),
            Column.of("X (pt)", 8, POINTS, f -> Place.x(f.evidence())),
            Column.of("Y (pt)", 8, POINTS, f -> Place.y(f.evidence())),
            Column.of("Checked", 9, CHECKED, f -> Value.BLANK)),
        findings.stream().sorted(Comparator.comparing(Finding::severity)).toList());
  }

  private static Value subject(Finding finding, Map<String, Integer> rowOf) {
    String subject = finding.subject();
    if (subject == null) {
      return Value.text("whole job");
    }
    @Nullable Integer row = rowOf.get(IdKey.of(subject));
    return Value.linked(
        subject, row == null ? null : new Value.Link.Cell(ScheduleTables.SCHEDULE, row));
  }

  private static Value clause(@Nullable Clause clause) {
    return clause == null
        ? Value.BLANK
        : Value.text("%s: “%s”".formatted(clause.reference(), clause.quote()));
  }
}
