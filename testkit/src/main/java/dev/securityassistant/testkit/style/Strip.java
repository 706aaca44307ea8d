package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Point;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.security.Tags;
import dev.securityassistant.testkit.sheet.Extras;
import dev.securityassistant.testkit.sheet.Legend;
import dev.securityassistant.testkit.sheet.Words;
import java.util.List;

/** Fills the strip beside a plan: legend where it belongs there, notes, revisions, key plan. */
final class Strip {

  private Strip() {}

  static void draw(Job job, PlanSheet sheet, int page) {
    Office office = job.office();
    Rect strip = sheet.frame().strip();
    double s = sheet.scale();
    double y = strip.y();
    boolean here =
        office.legend() == Office.LegendPlace.STRIP
            || office.legend() == Office.LegendPlace.STRIP_TWO_COLUMNS;
    if (here) {
      int columns = office.legend() == Office.LegendPlace.STRIP ? 1 : 2;
      y =
          legend(job, columns)
              .draw(
                  sheet.canvas(),
                  strip,
                  office.notation().cell() * 1.1,
                  s,
                  office.notation().colour())
              .bottom();
      job.truth().trap("legend samples on page " + page);
    }
    y =
        Words.notes(
            sheet.canvas(), strip.x() + 4 * s, y + 18 * s, strip.w() - 8 * s, s, notes(job));
    Rect table = new Rect(strip.x(), y + 10 * s, strip.w(), 34 * s);
    Extras.revisions(
        sheet.canvas(),
        table,
        s,
        List.of("P01   03.02.26   For comment", "P02   17.03.26   For tender"));
    Rect key = new Rect(strip.x(), strip.bottom() - 70 * s, strip.w(), 66 * s);
    if (table.bottom() + 14 * s < key.y()) {
      Extras.keyPlan(sheet.canvas(), key, s);
    }
    Rect plan = sheet.frame().plan();
    Extras.scaleBar(sheet.canvas(), new Point(plan.x() + 20 * s, plan.bottom() - 22 * s), s);
    Extras.north(sheet.canvas(), new Point(plan.right() - 26 * s, plan.bottom() - 26 * s), s);
  }

  static Legend legend(Job job, int columns) {
    Office office = job.office();
    Reference sample = office.scheme().of(0, 0);
    return new Legend(
        "LEGEND",
        office.symbols().symbols(),
        columns,
        office.notation().tag() == Tags.ABSENT ? null : office.notation().tag(),
        sample.fields(),
        "Door reference, see schedule");
  }

  private static List<String> notes(Job job) {
    return List.of(
        "This drawing is diagrammatic. Positions are to be agreed on site.",
        "Readers are fixed 1100 mm above finished floor, break glass units 1400 mm.",
        "Fire alarm interface to release "
            + (job.truth().doors().isEmpty() ? "doors" : job.truth().doors().getLast().id())
            + " and all doors on escape routes.");
  }
}
