package dev.securityassistant.codegen;

import dev.securityassistant.judge.Finding;
import java.util.List;

/**
 * The tables of one workbook.
 *
 * @param schedule one row a door, then devices that belong to no door
 * @param equipment one row a device
 * @param legend meanings as read
 * @param checks findings
 * @param notCounted what was withheld
 * @param lockTypes doors against lock types
 */
record ScheduleTables(
    Table<ScheduleRow> schedule,
    Table<EquipmentRow> equipment,
    Table<?> legend,
    Table<Finding> checks,
    Table<?> notCounted,
    Table<ScheduleRow> lockTypes) {

  /** Name of the schedule's sheet. */
  static final String SCHEDULE = "Schedule";

  /**
   * Builds the tables.
   *
   * @param markedDrawing name of the marked-up drawing beside the workbook
   */
  static ScheduleTables of(ScheduleInput in, String markedDrawing) {
    List<ScheduleRow> rows = ScheduleRows.of(in);
    Meanings meanings = new Meanings(in.extraction().legend(), in.specification());
    Table<ScheduleRow> schedule =
        new Table<>(
            SCHEDULE, "Door schedule", "", 1, ScheduleColumns.all(meanings, markedDrawing), rows);
    return new ScheduleTables(
        schedule,
        EquipmentTable.of(rows, meanings),
        LegendTable.of(
            in.extraction().legend(),
            in.extraction().tagGrammar(),
            in.specification(),
            markedDrawing),
        ChecksTable.of(in.findings(), rows, markedDrawing),
        NotCountedTable.of(in.extraction().withheld(), markedDrawing),
        LockTypesTable.of(rows));
  }
}
