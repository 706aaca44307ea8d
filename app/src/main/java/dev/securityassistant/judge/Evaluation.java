package dev.securityassistant.judge;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The content of {@code evaluation.json}: what the judge found.
 *
 * @param jobId the job
 * @param version version of the components examined, from 1
 * @param findings what the rules say, most severe first, then in the order of the rules
 * @param coverage how much of what was seen is explained
 * @param consistency how many rules and doors are free of findings
 * @param sources where the cells of the schedule come from
 * @param grade all of it in one letter
 */
public record Evaluation(
    String jobId,
    int version,
    List<Finding> findings,
    Coverage coverage,
    Consistency consistency,
    Sources sources,
    Grade grade) {

  public Evaluation {
    if (version < 1) {
      throw new IllegalArgumentException("versions start at 1, not " + version);
    }
    findings = List.copyOf(findings);
  }

  /** Findings by severity, most severe first; every severity is there, 0 where it has none. */
  public Map<Severity, Integer> counts() {
    Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
    for (Severity severity : Severity.values()) {
      counts.put(severity, (int) findings.stream().filter(f -> f.severity() == severity).count());
    }
    return counts;
  }
}
