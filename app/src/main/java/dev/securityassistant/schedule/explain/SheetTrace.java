package dev.securityassistant.schedule.explain;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.drawing.Sheet;
import dev.securityassistant.schedule.plan.PlanReading;
import dev.securityassistant.schedule.shape.Point;
import java.util.List;

/**
 * What each step saw on one sheet, in reading coordinates.
 *
 * @param sheet the sheet itself
 * @param legends where legends stand
 * @param titleBlock parts that hold no plan: title block, notes, key plan
 * @param plan what was read off it; {@link PlanReading#EMPTY} where it is no plan
 */
public record SheetTrace(Sheet sheet, List<Box> legends, List<Box> titleBlock, PlanReading plan) {

  /** How far a stored box may be off: files keep hundredths of a point. */
  private static final double ROUNDING = 0.02;

  public SheetTrace {
    legends = List.copyOf(legends);
    titleBlock = List.copyOf(titleBlock);
  }

  /** Page and box as viewed of a box of this sheet. */
  Evidence evidence(Box box) {
    return new Evidence(sheet.pageNumber(), sheet.turn().toView(box));
  }

  /** Page and box as viewed of a point of this sheet, two points to each side. */
  Evidence evidence(Point point) {
    return evidence(new Box(point.x(), point.y(), point.x(), point.y()).grow(2));
  }

  /** Whether a box of this sheet is what the evidence shows. */
  boolean shows(Evidence evidence, Box box) {
    Box viewed = sheet.turn().toView(box);
    Box stored = evidence.box();
    return evidence.pageNumber() == sheet.pageNumber()
        && Math.abs(viewed.x0() - stored.x0()) <= ROUNDING
        && Math.abs(viewed.y0() - stored.y0()) <= ROUNDING
        && Math.abs(viewed.x1() - stored.x1()) <= ROUNDING
        && Math.abs(viewed.y1() - stored.y1()) <= ROUNDING;
  }
}
