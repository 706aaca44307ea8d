package dev.securityassistant.judge;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.specification.Specification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The judge: examines components by rules. Pure and deterministic; asks no model. It advises, it
 * never certifies a door.
 */
public final class JudgeAgent {

  private static final Comparator<Finding> MOST_SEVERE_FIRST =
      Comparator.comparing(Finding::severity);

  private final List<Rule> rules;

  /**
   * A judge with these rules, in the order in which findings of one severity are listed.
   *
   * @throws IllegalArgumentException where two rules have one id
   */
  public JudgeAgent(List<Rule> rules) {
    Set<String> ids = new HashSet<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new IllegalArgumentException("two rules are called " + rule.id());
      }
    }
    this.rules = List.copyOf(rules);
  }

  /** Examines what the drawing shows beside what the specification says. */
  public Evaluation evaluate(Extraction extraction, Specification specification) {
    Case subject = Case.of(extraction, specification);
    List<Finding> findings = new ArrayList<>();
    for (Rule rule : rules) {
      rule.check(subject).forEach(findings::add);
    }
    findings.sort(MOST_SEVERE_FIRST);
    Coverage coverage = Coverage.of(extraction);
    Consistency consistency = Consistency.of(rules, subject, findings);
    Sources sources = Sources.of(subject);
    return new Evaluation(
        extraction.jobId(),
        extraction.version(),
        findings,
        coverage,
        consistency,
        sources,
        Grade.of(coverage, consistency, sources, findings));
  }
}
