package dev.securityassistant.judge;

import dev.securityassistant.component.ComponentType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What was read back from a schedule workbook.
 *
 * @param scheduleRows rows of the schedule, without headers and totals
 * @param equipmentRows rows of the equipment sheet, without headers
 * @param totals the totals row, by kind of device; kinds without a column are absent
 * @param formulaTexts addresses of cells that hold text from the drawing as a formula ({@code
 *     Schedule!C4})
 */
public record ArtefactFacts(
    int scheduleRows,
    int equipmentRows,
    Map<ComponentType, Integer> totals,
    List<String> formulaTexts) {

  public ArtefactFacts {
    Map<ComponentType, Integer> ordered = new EnumMap<>(ComponentType.class);
    ordered.putAll(totals);
    totals = Collections.unmodifiableMap(ordered);
    formulaTexts = List.copyOf(formulaTexts);
  }
}
