package dev.securityassistant.judge;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.Summary;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a workbook says what the components say. These are invariants of our own output: a
 * finding here is a fault of the program, not of the drawing.
 */
public final class ArtefactCheck {

  private static final String ACTION = "Do not use the workbook; report this with the job's id.";

  private ArtefactCheck() {}

  /**
   * C5: text that became a formula, rows unlike the components. R3: totals unlike the rows,
   * equipment unlike the devices.
   */
  public static List<Finding> check(ArtefactFacts workbook, Extraction extraction) {
    Summary summary = extraction.summary();
    List<Finding> findings = new ArrayList<>();
    if (!workbook.formulaTexts().isEmpty()) {
      findings.add(
          finding(
              "C5",
              Severity.MINOR,
              "text as formula in " + String.join(", ", workbook.formulaTexts()),
              "text of the drawing as text"));
    }
    if (workbook.scheduleRows() != summary.totalComponents()) {
      findings.add(
          finding(
              "C5",
              Severity.MINOR,
              "%d rows in the schedule".formatted(workbook.scheduleRows()),
              "%d rows".formatted(summary.totalComponents())));
    }
    workbook
        .totals()
        .forEach((type, total) -> {
          int counted = summary.byType().getOrDefault(type, 0);
          if (total != counted) {
            findings.add(
                finding(
                    "R3",
                    Severity.CRITICAL,
                    "total of %s is %d".formatted(type.title(), total),
                    "%d".formatted(counted)));
          }
        });
    long devices = extraction.components().stream().filter(c -> !c.isDoor()).count();
    if (workbook.equipmentRows() != devices) {
      findings.add(
          finding(
              "R3",
              Severity.CRITICAL,
              "%d rows on the equipment sheet".formatted(workbook.equipmentRows()),
              "%d devices".formatted(devices)));
    }
    return List.copyOf(findings);
  }

  private static Finding finding(String rule, Severity severity, String seen, String expected) {
    return new Finding(rule, severity, null, null, seen, expected, ACTION, null);
  }
}
