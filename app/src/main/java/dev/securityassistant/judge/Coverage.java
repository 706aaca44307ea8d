package dev.securityassistant.judge;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.SheetEntry;

/**
 * How much of what was seen on the drawing is explained. Counts, not percentages.
 *
 * @param pages pages of the drawing
 * @param pagesRead pages on which components were looked for
 * @param components doors and devices counted
 * @param withheld seen and not counted, for whatever reason
 * @param open those of the withheld that a person has to look at: unexplained symbols, tags without
 *     device, devices without door
 */
public record Coverage(int pages, int pagesRead, int components, int withheld, int open) {

  static Coverage of(Extraction extraction) {
    return new Coverage(
        extraction.sheets().size(),
        (int) extraction.sheets().stream().filter(SheetEntry::relevant).count(),
        extraction.components().size(),
        extraction.withheld().size(),
        (int) extraction.withheld().stream().filter(w -> w.cause().isOpen()).count());
  }

  /** Components among components and open items, from 0 to 1; 0 where there is neither. */
  public double share() {
    int all = components + open;
    return all == 0 ? 0 : (double) components / all;
  }
}
