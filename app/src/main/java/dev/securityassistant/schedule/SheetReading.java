package dev.securityassistant.schedule;

import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.schedule.explain.SheetTrace;
import dev.securityassistant.schedule.plan.ComponentWriter;
import dev.securityassistant.schedule.table.TableRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one sheet gave, before the sheets of a set are put together.
 *
 * @param entry the sheet's row in the result
 * @param listed rows of its door schedule tables
 * @param written components of its plan; null where it has none that counts
 * @param withheld what it shows and was not counted
 * @param trace what its steps saw; null where nobody asked
 */
record SheetReading(
    SheetEntry entry,
    List<TableRow> listed,
    ComponentWriter.@Nullable Written written,
    List<Withheld> withheld,
    @Nullable SheetTrace trace) {

  SheetReading {
    listed = List.copyOf(listed);
    withheld = List.copyOf(withheld);
  }
}
