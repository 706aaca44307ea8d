package dev.securityassistant.schedule.table;

import dev.securityassistant.component.Box;
import dev.securityassistant.schedule.text.TextLine;
import java.util.List;

/** Where the columns and rows of a door schedule table are. */
interface TableLayout {

  /** What the columns hold, from left to right. */
  List<TableColumn> columns();

  /** The row of a door, whose number stands in this line. */
  Box row(TextLine door);

  /** Texts of a row, one a column; blank where the cell is. */
  List<String> cells(Box row);

  /** Around the headers. */
  Box head();
}
