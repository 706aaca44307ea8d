package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import java.util.List;

/**
 * A door schedule table on a sheet.
 *
 * @param rows doors from the top down, at least one
 * @param box around headers and rows, in reading coordinates
 */
public record ScheduleTable(List<TableRow> rows, Box box) {

  public ScheduleTable {
    rows = List.copyOf(rows);
  }
}
