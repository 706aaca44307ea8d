package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.Canvas;
import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.paper.PdfFile;
import dev.securityassistant.testkit.paper.Rect;
import dev.securityassistant.testkit.plan.FloorPlan;
import dev.securityassistant.testkit.plan.FloorPlanPainter;
import dev.securityassistant.testkit.plan.FloorPlanner;
import dev.securityassistant.testkit.plan.Layout;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.security.Placer;
import dev.securityassistant.testkit.sheet.SheetFrame;
import dev.securityassistant.testkit.sheet.TitleBlock;
import java.util.Random;
import java.util.function.IntFunction;

/** A sheet with border, title block and an architect's plan, ready for annotation. */
record PlanSheet(Canvas canvas, SheetFrame frame, FloorPlan floor, Placer placer, double scale) {

  /**
   * What a plan sheet is made of.
   *
   * @param setup paper
   * @param numbers room numbers by order
   */
  record Brief(
      PageSetup setup,
      SheetFrame.Side side,
      Layout layout,
      Theme theme,
      IntFunction<String> numbers,
      PlanInk ink) {

    /** 1 for A3, 2 for A1. */
    double scale() {
      return Math.min(setup.width() / 1190, setup.height() / 841);
    }
  }

  static PlanSheet draw(PdfFile file, Brief brief, TitleBlock title, Random random) {
    Canvas canvas = file.addPage(brief.setup());
    double s = brief.scale();
    SheetFrame frame = SheetFrame.draw(canvas, brief.setup().area(), brief.side(), title, s);
    Rect p = frame.plan();
    Rect building = new Rect(p.x() + 62 * s, p.y() + 66 * s, p.w() - 112 * s, p.h() - 128 * s);
    FloorPlan floor =
        new FloorPlanner(random, brief.theme(), brief.numbers(), s).plan(building, brief.layout());
    Placer placer = new Placer(p, new FloorPlanPainter(canvas, brief.ink()).paint(floor));
    return new PlanSheet(canvas, frame, floor, placer, s);
  }
}
