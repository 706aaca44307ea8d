package dev.securityassistant.codegen;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.SheetEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;

/**
 * Counts by type, by page and by level, each a live formula over the schedule or the equipment. The
 * differences of the first block are 0 as long as the two agree.
 */
final class SummarySheet {

  private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final String DOOR = ComponentType.DOOR.title();

  private final Painter painter;
  private final Table<ScheduleRow> schedule;
  private final Table<EquipmentRow> equipment;
  private final List<ComponentType> types;
  private int next;

  private SummarySheet(Painter painter, ScheduleTables tables, Extraction extraction) {
    this.painter = painter;
    schedule = tables.schedule();
    equipment = tables.equipment();
    types =
        extraction.summary().byType().keySet().stream()
            .filter(type -> type != ComponentType.DOOR)
            .toList();
  }

  /** Paints the summary on an empty sheet. */
  static void paint(Painter painter, ScheduleTables tables, Extraction extraction, String title) {
    SummarySheet summary = new SummarySheet(painter, tables, extraction);
    summary.title(title);
    summary.byType();
    summary.byPage(extraction.sheets());
    summary.byLevel();
    painter.sheet().setColumnWidth(0, 40 * 256);
    for (int c = 1; c <= summary.types.size() + 3; c++) {
      painter.sheet().setColumnWidth(c, 12 * 256);
    }
    PrintSetup.apply(painter.sheet(), 0);
  }

  private void title(String title) {
    painter.text(painter.row(next++, 24), 0, Look.TITLE, title);
    painter.text(
        painter.row(next++),
        0,
        Look.NOTE,
        "Formulas over the sheets Schedule and Equipment: they follow every change made there.");
    next++;
  }

  private void byType() {
    header(Stream.of("By type", "Schedule", "Equipment", "Difference"));
    Row doors = painter.row(next++);
    painter.text(doors, 0, Look.LABEL, DOOR);
    String formula = "COUNTIF(%s,A%d)".formatted(schedule.range("Type"), next);
    painter.formula(doors, 1, Look.WHOLE, formula, doors(row -> true));
    painter.blank(doors, 2, Look.WHOLE);
    painter.blank(doors, 3, Look.WHOLE);
    int first = next;
    for (ComponentType type : types) {
      Row row = painter.row(next++);
      String column = ScheduleColumns.quantityTitle(type);
      double scheduled = schedule.total(column);
      double listed = devices(type, row0 -> true);
      painter.text(row, 0, Look.LABEL, type.title());
      painter.formula(row, 1, Look.WHOLE, "SUM(%s)".formatted(schedule.range(column)), scheduled);
      String listing = "COUNTIF(%s,A%d)".formatted(equipment.range(EquipmentTable.TYPE), next);
      painter.formula(row, 2, Look.WHOLE, listing, listed);
      painter.formula(row, 3, Look.WHOLE, "B%d-C%d".formatted(next, next), scheduled - listed);
    }
    double all = equipment.rows().size();
    totals("Devices", first, 1, new double[] {all, all, 0});
  }

  private void byPage(List<SheetEntry> sheets) {
    Set<Integer> used = new HashSet<>();
    schedule.rows().forEach(row -> used.add(row.subject().evidence().pageNumber()));
    equipment.rows().forEach(row -> used.add(row.device().evidence().pageNumber()));
    TreeMap<Integer, String> pages = new TreeMap<>();
    used.forEach(page -> pages.put(page, "Page " + page));
    for (SheetEntry sheet : sheets) {
      pages.computeIfPresent(sheet.pageNumber(), (page, name) -> name(name, sheet));
    }
    int header = header(Stream.concat(Stream.of("By page", "Page", DOOR), titles()));
    int first = next;
    pages.forEach((page, name) -> {
      Row row = painter.row(next++);
      painter.text(row, 0, Look.LABEL, name);
      painter.figure(row, 1, Look.WHOLE, page);
      painter.formula(
          row,
          2,
          Look.WHOLE,
          "COUNTIFS(%s,$B%d,%s,C$%d)"
              .formatted(schedule.range("Page"), next, schedule.range("Type"), header),
          doors(r -> r.subject().evidence().pageNumber() == page));
      for (int t = 0; t < types.size(); t++) {
        painter.formula(
            row,
            3 + t,
            Look.WHOLE,
            "COUNTIFS(%s,$B%d,%s,%s$%d)"
                .formatted(
                    equipment.range(EquipmentTable.PAGE),
                    next,
                    equipment.range(EquipmentTable.TYPE),
                    CellReference.convertNumToColString(3 + t),
                    header),
            devices(types.get(t), r -> r.device().evidence().pageNumber() == page));
      }
    });
    totals("All pages", first, 2, everything());
  }

  private void byLevel() {
    Set<String> levels =
        schedule.rows().stream()
            .map(SummarySheet::level)
            .collect(Collectors.toCollection(TreeSet::new));
    if (levels.stream().allMatch(String::isEmpty)) {
      return;
    }
    int header = header(Stream.concat(Stream.of("By level", "Level", DOOR), titles()));
    int first = next;
    for (String level : levels) {
      Row row = painter.row(next++);
      painter.text(row, 0, Look.LABEL, level.isEmpty() ? "Level not known" : "Level " + level);
      painter.text(row, 1, Look.CENTRED, level);
      painter.formula(
          row,
          2,
          Look.WHOLE,
          "COUNTIFS(%s,%s,%s,C$%d)"
              .formatted(
                  schedule.range("Level"), exactly("$B" + next), schedule.range("Type"), header),
          doors(r -> level(r).equals(level)));
      for (int t = 0; t < types.size(); t++) {
        painter.formula(
            row,
            3 + t,
            Look.WHOLE,
            "COUNTIFS(%s,%s,%s,%s$%d)"
                .formatted(
                    equipment.range(EquipmentTable.LEVEL),
                    exactly("$B" + next),
                    equipment.range(EquipmentTable.TYPE),
                    CellReference.convertNumToColString(3 + t),
                    header),
            devices(types.get(t), r -> level(r.home()).equals(level)));
      }
    }
    totals("All levels", first, 2, everything());
  }

  /** Paints a heading row and gives its number as formulas know it, from 1. */
  private int header(Stream<String> titles) {
    Row row = painter.row(next++, 38);
    List<String> all = titles.toList();
    for (int c = 0; c < all.size(); c++) {
      painter.heading(row, c, Look.HEADER, Group.NONE, all.get(c));
    }
    return next;
  }

  /**
   * Paints sums of the rows since {@code first} (from 0) into the columns from {@code column} on.
   */
  private void totals(String label, int first, int column, double[] cached) {
    Row row = painter.row(next++);
    painter.text(row, 0, Look.TOTAL_TEXT, label);
    for (int c = 1; c < column; c++) {
      painter.blank(row, c, Look.TOTAL_TEXT);
    }
    for (int i = 0; i < cached.length; i++) {
      String letters = CellReference.convertNumToColString(column + i);
      if (next - 1 > first) {
        String formula = "SUM(%s%d:%s%d)".formatted(letters, first + 1, letters, next - 1);
        painter.formula(row, column + i, Look.TOTAL, formula, cached[i]);
      } else {
        painter.figure(row, column + i, Look.TOTAL, 0);
      }
    }
    next++;
  }

  private Stream<String> titles() {
    return types.stream().map(ComponentType::title);
  }

  private double[] everything() {
    List<Double> sums = new ArrayList<>(List.of(doors(row -> true)));
    types.forEach(type -> sums.add(devices(type, row -> true)));
    return sums.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double doors(Predicate<ScheduleRow> where) {
    return schedule.rows().stream().filter(r -> r.subject().isDoor()).filter(where).count();
  }

  private double devices(ComponentType type, Predicate<EquipmentRow> where) {
    return equipment.rows().stream().filter(r -> r.device().type() == type).filter(where).count();
  }

  /**
   * A criterion that means just the text in this cell, or blank where it is blank: COUNTIFS would
   * else take {@code >1} for a comparison and {@code *} for anything.
   */
  private static String exactly(String cell) {
    return "\"=\"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(%s,\"~\",\"~~\"),\"*\",\"~*\"),\"?\",\"~?\")"
        .formatted(cell);
  }

  /**
   * The level as spreadsheets compare it: without regard to case, {@code 01} and {@code 1} alike.
   */
  private static String level(ScheduleRow row) {
    String level = row.subject().attribute("level");
    if (level == null || level.isBlank()) {
      return "";
    }
    String text = InertText.cell(level).toUpperCase(Locale.ROOT);
    return WHOLE_NUMBER.matcher(text).matches() ? text.replaceFirst("^0+(?=.)", "") : text;
  }

  private static String name(String page, SheetEntry sheet) {
    return Stream.of(page, sheet.sheetNumber(), sheet.title())
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" · "));
  }
}
