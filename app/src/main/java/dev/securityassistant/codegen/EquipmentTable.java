package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.Column.Kind.CENTRED;
import static dev.securityassistant.codegen.Column.Kind.CONFIDENCE;
import static dev.securityassistant.codegen.Column.Kind.NUMBER;
import static dev.securityassistant.codegen.Column.Kind.POINTS;
import static dev.securityassistant.codegen.Column.Kind.TEXT;
import static dev.securityassistant.codegen.Column.Kind.WRAPPED;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.SheetEntry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet with one row a device, in the order of the schedule. */
final class EquipmentTable {

  static final String NAME = "Equipment";
  static final String TYPE = "Type";
  static final String PAGE = "Page";
  static final String LEVEL = "Level";

  private EquipmentTable() {}

  static Table<EquipmentRow> of(List<ScheduleRow> schedule, Meanings meanings) {
    List<Column<EquipmentRow>> columns =
        List.of(
            Column.of("No.", 6, NUMBER, r -> Value.figure(r.number())),
            Column.of("Door ID", 20, TEXT, EquipmentTable::door),
            Column.of("Device ID", 28, TEXT, r -> Value.text(r.device().id())),
            Column.of(TYPE, 20, TEXT, r -> Value.text(r.device().type().title())),
            Column.of("Code", 8, CENTRED, r -> Value.text(r.device().attribute("code"))),
            Column.<EquipmentRow>of(
                    "Description", 34, WRAPPED, r -> Value.text(meanings.of(r.device())))
                .whereUsed(),
            Column.of("Location", 26, TEXT, EquipmentTable::location),
            Column.of(LEVEL, 8, CENTRED, r -> Value.text(r.home().subject().attribute("level"))),
            Column.<EquipmentRow>of("Sheet", 11, TEXT, EquipmentTable::sheet).whereUsed(),
            Column.of(PAGE, 6, NUMBER, r -> Value.figure(r.device().evidence().pageNumber())),
            Column.of("X (pt)", 8, POINTS, r -> Place.x(r.device())),
            Column.of("Y (pt)", 8, POINTS, r -> Place.y(r.device())),
            Column.of("Confidence", 11, CONFIDENCE, r -> Value.figure(r.device().confidence())),
            Column.of("How read", 70, WRAPPED, r -> Value.text(r.device().reasoning())));
    return new Table<>(
        NAME,
        "Equipment: one row a device",
        "X and Y lead to the middle of the symbol, in points (1/72 inch) from the top left of the"
            + " page as viewed. The door ID leads to its row in the schedule.",
        3,
        columns,
        rows(schedule));
  }

  private static List<EquipmentRow> rows(List<ScheduleRow> schedule) {
    List<EquipmentRow> rows = new ArrayList<>();
    for (int i = 0; i < schedule.size(); i++) {
      ScheduleRow home = schedule.get(i);
      for (Component device : home.devices()) {
        rows.add(new EquipmentRow(rows.size() + 1, device, home, i));
      }
    }
    return rows;
  }

  private static Value door(EquipmentRow row) {
    Component home = row.home().subject();
    @Nullable String door = home.isDoor() ? home.id() : row.device().doorId();
    return Value.linked(
        door == null ? "(none)" : door,
        new Value.Link.Cell(ScheduleTables.SCHEDULE, Table.FIRST_ROW + row.homeIndex()));
  }

  private static Value location(EquipmentRow row) {
    String own = row.device().location();
    return Value.text(own == null ? row.home().subject().location() : own);
  }

  private static Value sheet(EquipmentRow row) {
    @Nullable SheetEntry sheet = row.home().sheet();
    return sheet == null || sheet.pageNumber() != row.device().evidence().pageNumber()
        ? Value.BLANK
        : Value.text(sheet.sheetNumber());
  }
}
