package dev.securityassistant.codegen;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.specification.Specification;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All that goes into the files of one schedule.
 *
 * @param extraction what was read off the drawing; its version names the files
 * @param specification what the specification says; {@link Specification#none()} where there is
 *     none
 * @param findings what the judge has to say; empty where it was not asked yet
 * @param drawing the PDF that was read, on disk
 * @param runFacts facts of the run for the last sheet (project, file, durations, versions …), shown
 *     in the order given; {@code Client} and {@code Project} also head the schedule; a fact that
 *     differs from run to run makes the workbook differ too
 */
public record ScheduleInput(
    Extraction extraction,
    Specification specification,
    List<Finding> findings,
    Path drawing,
    Map<String, String> runFacts) {

  public ScheduleInput {
    findings = List.copyOf(findings);
    runFacts = Collections.unmodifiableMap(new LinkedHashMap<>(runFacts));
  }
}
