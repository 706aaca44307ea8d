package dev.securityassistant.codegen;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.Summary;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;

/** What was read, how, and how much: facts, counts, and every page with its role and reason. */
final class RunFactsSheet {

  private final Painter painter;
  private int next;

  private RunFactsSheet(Painter painter) {
    this.painter = painter;
  }

  /** Paints the facts on an empty sheet. */
  static void paint(Painter painter, ScheduleInput in, String title) {
    RunFactsSheet sheet = new RunFactsSheet(painter);
    painter.text(painter.row(sheet.next, 24), 0, Look.TITLE, title);
    sheet.next += 2;
    sheet.facts(in);
    sheet.counts(in);
    sheet.warnings(in.specification().warnings());
    sheet.pages(in.extraction().sheets());
    int[] widths = {26, 30, 44, 12, 12, 12, 80, 12, 12};
    for (int c = 0; c < widths.length; c++) {
      painter.sheet().setColumnWidth(c, widths[c] * 256);
    }
    PrintSetup.apply(painter.sheet(), 0);
  }

  private void facts(ScheduleInput in) {
    header("Fact", "Value");
    in.runFacts().forEach(this::fact);
    fact("Version", String.valueOf(in.extraction().version()));
    fact("Made by", in.extraction().source().code());
    next++;
  }

  private void counts(ScheduleInput in) {
    header("Count", "Number");
    Summary summary = in.extraction().summary();
    count("Rows of the schedule", summary.totalComponents());
    for (ComponentType type : summary.byType().keySet()) {
      count(type.title(), summary.byType().getOrDefault(type, 0));
    }
    count("Findings", in.findings().size());
    count("Not counted", in.extraction().withheld().size());
    count("Pages", in.extraction().sheets().size());
    count("Pages used", in.extraction().sheets().stream().filter(SheetEntry::relevant).count());
    next++;
  }

  private void warnings(List<String> warnings) {
    if (warnings.isEmpty()) {
      return;
    }
    header("Specification: what could not be read");
    warnings.forEach(warning -> painter.text(painter.row(next++), 0, Look.NOTE, warning));
    next++;
  }

  private void pages(List<SheetEntry> sheets) {
    header("Page", "Sheet", "Title", "Role", "Used", "Kind", "Reason", "Width (pt)", "Height (pt)");
    for (SheetEntry sheet : sheets) {
      Row row = painter.row(next++);
      painter.figure(row, 0, Look.WHOLE, sheet.pageNumber());
      painter.value(row, 1, Look.TEXT, Value.text(sheet.sheetNumber()));
      painter.value(row, 2, Look.WRAPPED, Value.text(sheet.title()));
      painter.text(row, 3, Look.CENTRED, sheet.role().code());
      painter.text(row, 4, Look.CENTRED, sheet.relevant() ? "yes" : "no");
      painter.text(row, 5, Look.CENTRED, sheet.pdfType().code());
      painter.text(row, 6, Look.WRAPPED, sheet.reason());
      painter.figure(row, 7, Look.POINTS, sheet.size().width());
      painter.figure(row, 8, Look.POINTS, sheet.size().height());
    }
  }

  private void header(String... titles) {
    Row row = painter.row(next++, 20);
    for (int c = 0; c < titles.length; c++) {
      painter.heading(row, c, Look.HEADER, Group.NONE, titles[c]);
    }
  }

  private void fact(String name, String value) {
    Row row = painter.row(next++);
    painter.text(row, 0, Look.LABEL, name);
    painter.text(row, 1, Look.TEXT, value);
  }

  private void count(String name, long number) {
    Row row = painter.row(next++);
    painter.text(row, 0, Look.LABEL, name);
    painter.figure(row, 1, Look.WHOLE, (double) number);
  }
}
