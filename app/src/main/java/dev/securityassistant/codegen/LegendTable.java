package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.Column.Kind.CENTRED;
import static dev.securityassistant.codegen.Column.Kind.NUMBER;
import static dev.securityassistant.codegen.Column.Kind.POINTS;
import static dev.securityassistant.codegen.Column.Kind.TEXT;
import static dev.securityassistant.codegen.Column.Kind.WRAPPED;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.component.TagGrammar;
import dev.securityassistant.specification.Abbreviation;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.HardwareSet;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet with every meaning the schedule rests on: legend, tags, and the specification. */
final class LegendTable {

  private LegendTable() {}

  /** One meaning and where it stands. */
  private record Row(
      String from,
      @Nullable String group,
      String symbol,
      String meaning,
      @Nullable ComponentType type,
      @Nullable Evidence evidence,
      @Nullable Clause clause) {}

  static Table<?> of(
      List<LegendEntry> legend,
      List<TagGrammar> grammar,
      Specification specification,
      String markedDrawing) {
    List<Row> rows = new ArrayList<>();
    legend.forEach(e ->
        rows.add(
            new Row("legend", e.group(), e.symbol(), e.meaning(), e.type(), e.evidence(), null)));
    grammar.forEach(g ->
        rows.add(
            new Row(
                g.source(), "Tag", g.example(), String.join(" | ", g.fields()), null, null, null)));
    specification(specification, rows);
    return new Table<>(
        "Legend",
        "Legend as read, and what the specification defines",
        "The sheet's own legend wins, then the specification, then the dictionary of the trade.",
        3,
        List.<Column<Row>>of(
            Column.of("From", 14, TEXT, r -> Value.text(r.from())),
            Column.of("Group", 22, TEXT, r -> Value.text(r.group())),
            Column.of("Symbol", 14, CENTRED, r -> Value.text(r.symbol())),
            Column.of("Meaning", 60, WRAPPED, r -> Value.text(r.meaning())),
            Column.of("Counted as", 20, TEXT, r -> type(r)),
            Column.of("Page", 6, NUMBER, r -> Place.page(r.evidence(), markedDrawing)),
            Column.of("X (pt)", 8, POINTS, r -> Place.x(r.evidence())),
            Column.of("Y (pt)", 8, POINTS, r -> Place.y(r.evidence())),
            Column.<Row>of("Clause", 28, WRAPPED, r -> reference(r.clause())).whereUsed(),
            Column.<Row>of("In its words", 60, WRAPPED, r -> quote(r.clause())).whereUsed()),
        rows);
  }

  private static void specification(Specification specification, List<Row> rows) {
    for (LockType lock : specification.lockTypes()) {
      rows.add(spec("Lock type", lock.code(), describe(lock), ComponentType.LOCK, lock.clause()));
    }
    for (HardwareSet set : specification.hardwareSets()) {
      String items = String.join("; ", set.items());
      rows.add(spec("Hardware set", set.id(), items, null, set.clause()));
    }
    for (DoorOverride each : specification.overrides()) {
      String meaning = each.subject() + ": " + each.value();
      rows.add(spec("Door exception", each.doorId(), meaning, null, each.clause()));
    }
    for (Abbreviation each : specification.abbreviations()) {
      rows.add(spec("Abbreviation", each.term(), each.meaning(), null, each.clause()));
    }
  }

  private static Row spec(
      String group, String symbol, String meaning, @Nullable ComponentType type, Clause clause) {
    return new Row("specification", group, symbol, meaning, type, null, clause);
  }

  private static String describe(LockType lock) {
    String kind = lock.kind().code().replace('_', ' ');
    return lock.powerOff() == LockType.PowerOff.UNKNOWN
        ? "%s (%s)".formatted(lock.name(), kind)
        : "%s (%s, %s)".formatted(lock.name(), kind, lock.powerOff().code().replace('_', '-'));
  }

  private static Value type(Row row) {
    if (row.type() != null) {
      return Value.text(row.type().title());
    }
    return row.evidence() == null ? Value.BLANK : Value.text("not counted");
  }

  private static Value reference(@Nullable Clause clause) {
    return clause == null ? Value.BLANK : Value.text(clause.reference());
  }

  private static Value quote(@Nullable Clause clause) {
    return clause == null ? Value.BLANK : Value.text(clause.quote());
  }
}
