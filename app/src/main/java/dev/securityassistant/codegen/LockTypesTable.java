package dev.securityassistant.codegen;

import static dev.securityassistant.codegen.Column.Kind.QUANTITY;
import static dev.securityassistant.codegen.Column.Kind.TEXT;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The short form some firms use: doors against lock types, quantities in the cells. */
final class LockTypesTable {

  private static final String NO_CODE = "not shown";

  private LockTypesTable() {}

  static Table<ScheduleRow> of(List<ScheduleRow> schedule) {
    List<Column<ScheduleRow>> columns = new ArrayList<>();
    columns.add(Column.of("Door ID", 20, TEXT, r -> Value.text(r.subject().id())));
    columns.add(Column.of("Location", 30, TEXT, r -> Value.text(r.subject().location())));
    columns.add(
        Column.of(
            "Reader E/KP",
            10,
            QUANTITY,
            r -> quantity(r, ComponentType.READER, ComponentType.KEYPAD, ComponentType.BIOMETRIC)));
    columns.add(Column.of("EBG", 10, QUANTITY, r -> quantity(r, ComponentType.BREAK_GLASS)));
    columns.add(Column.of("Outputs", 10, QUANTITY, r -> quantity(r, ComponentType.OUTPUT)));
    TreeSet<String> codes = new TreeSet<>();
    List<ScheduleRow> doors = schedule.stream().filter(r -> r.subject().isDoor()).toList();
    doors.forEach(r -> r.devices(ComponentType.LOCK).forEach(lock -> codes.add(code(lock))));
    for (String code : codes) {
      columns.add(
          Column.of("Lock Type " + code, 10, QUANTITY, r -> Value.quantity(locks(r, code))));
    }
    return new Table<>(
        "Lock types",
        "Doors by lock type",
        "Quantities as drawn; the code is what is printed in the lock symbol.",
        2,
        columns,
        doors);
  }

  private static Value quantity(ScheduleRow row, ComponentType... types) {
    long sum = 0;
    for (ComponentType type : types) {
      sum += row.quantity(type);
    }
    return Value.quantity(sum);
  }

  private static long locks(ScheduleRow row, String code) {
    return row.devices(ComponentType.LOCK).filter(lock -> code(lock).equals(code)).count();
  }

  private static String code(Component lock) {
    String code = lock.attribute("code");
    return code == null || code.isBlank() ? NO_CODE : code;
  }
}
