package dev.securityassistant.schedule;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.door.LockTypes;
import dev.securityassistant.schedule.explain.SheetTrace;
import dev.securityassistant.schedule.legend.Legend;
import dev.securityassistant.schedule.place.RoomNames;
import dev.securityassistant.schedule.plan.ComponentWriter;
import dev.securityassistant.schedule.plan.PlanReader;
import dev.securityassistant.schedule.plan.PlanReading;
import dev.securityassistant.schedule.shape.Ink;
import dev.securityassistant.schedule.sheet.RoleReader;
import dev.securityassistant.schedule.sheet.TitleBlock;
import dev.securityassistant.schedule.table.ScheduleTable;
import dev.securityassistant.schedule.table.TableReader;
import dev.securityassistant.schedule.text.TextLine;
import dev.securityassistant.schedule.text.TextLines;
import dev.securityassistant.schedule.wall.Opening;
import dev.securityassistant.schedule.wall.OpeningFinder;
import java.util.ArrayList;
import java.util.List;

/** Reads one sheet of a set whose legends are known: its role, its tables, its plan. */
final class SheetReader {

  private final PlanReader plans;
  private final LockTypes locks;

  SheetReader(Legend legend, RoomNames names, LockTypes locks) {
    this.plans = new PlanReader(legend, names);
    this.locks = locks;
  }

  /** A page that could not be read, with the reason and how it carries its content. */
  static SheetReading unread(int page, String reason, PdfType type) {
    SheetEntry entry =
        new SheetEntry(page, null, null, SheetRole.OTHER, false, reason, type, new Box(0, 0, 0, 0));
    return new SheetReading(entry, List.of(), null, List.of(), null);
  }

  /**
   * Reads a sheet.
   *
   * @param legends where legends stand on it
   * @param traced whether to keep what the steps saw
   */
  SheetReading read(Sheet sheet, List<Box> legends, boolean traced) {
    Ink ink = new Ink(sheet);
    List<TextLine> lines = TextLines.of(sheet.words());
    TitleBlock block = TitleBlock.read(sheet, lines);
    List<Opening> openings = new OpeningFinder(ink).find(sheet);
    double share = legends.stream().mapToDouble(Box::area).sum() / sheet.area().area();
    RoleReader.Role role = RoleReader.read(sheet, block, lines, share, openings.size());
    List<ScheduleTable> tables = TableReader.read(sheet, ink, lines, legends);
    PlanReading plan = PlanReading.EMPTY;
    ComponentWriter.Written written = null;
    List<Withheld> withheld = new ArrayList<>();
    if (role.security()) {
      List<Box> excluded = new ArrayList<>(legends);
      tables.forEach(t -> excluded.add(t.box()));
      excluded.addAll(block.boxes());
      plan = plans.read(sheet, ink, lines, openings, excluded);
      written = new ComponentWriter(sheet, block.title(), locks).write(plan);
      withheld.addAll(written.withheld());
    }
    Box viewed = new Box(0, 0, sheet.turn().viewWidth(), sheet.turn().viewHeight());
    for (String note : sheet.notes()) {
      withheld.add(
          new Withheld(
              "page " + sheet.pageNumber(),
              Sheet.tellsHiddenText(note) ? WithheldCause.HIDDEN : WithheldCause.NOTE,
              note,
              new Evidence(sheet.pageNumber(), viewed)));
    }
    SheetEntry entry =
        new SheetEntry(
            sheet.pageNumber(),
            block.number(),
            block.title(),
            role.role(),
            role.security(),
            role.reason(),
            sheet.type(),
            viewed);
    return new SheetReading(
        entry,
        tables.stream().flatMap(t -> t.rows().stream()).toList(),
        written,
        withheld,
        traced ? new SheetTrace(sheet, legends, block.boxes(), plan) : null);
  }
}
