package dev.securityassistant.testkit.style;

import dev.securityassistant.testkit.paper.PageSetup;
import dev.securityassistant.testkit.plan.PlanInk;
import dev.securityassistant.testkit.plan.Theme;
import dev.securityassistant.testkit.security.Codes;
import dev.securityassistant.testkit.security.Notation;
import dev.securityassistant.testkit.security.SymbolSet;
import dev.securityassistant.testkit.sheet.SheetFrame;

/**
 * An invented design office: everything about its drawings that does not change from job to job.
 *
 * @param doors on each plan, at most
 * @param levels how many plans a set has
 */
record Office(
    String name,
    String family,
    String notes,
    Theme theme,
    Paper paper,
    Notation notation,
    SymbolSet symbols,
    Codes codes,
    Reference.Scheme scheme,
    LegendPlace legend,
    int doors,
    int levels) {

  /** Paper, frame and background of an office. */
  record Paper(PageSetup setup, SheetFrame.Side side, PlanInk ink) {}

  /** Where the legend is. */
  enum LegendPlace {
    STRIP,
    STRIP_TWO_COLUMNS,
    OWN_SHEET,
    NONE
  }
}
