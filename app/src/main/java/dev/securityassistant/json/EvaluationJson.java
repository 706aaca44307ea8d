package dev.securityassistant.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.judge.Consistency;
import dev.securityassistant.judge.Coverage;
import dev.securityassistant.judge.Evaluation;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Sources;
import dev.securityassistant.specification.Clause;
import java.io.IOException;
import java.util.List;

/**
 * {@code evaluation.json}: grade, counts, coverage and findings on the drawing, and findings on the
 * files that were written, of which there should be none.
 */
public final class EvaluationJson {

  private EvaluationJson() {}

  /** The file's bytes: indented UTF-8. Shares are from 0 to 1, to four places. */
  public static byte[] write(Evaluation evaluation, List<Finding> artefacts) throws IOException {
    ObjectNode root = Fields.newObject();
    root.put("job_id", evaluation.jobId());
    root.put("version", evaluation.version());
    root.put("grade", evaluation.grade().name());
    ObjectNode counts = root.putObject("counts");
    evaluation.counts().forEach((severity, count) -> counts.put(severity.code(), count));
    coverage(root.putObject("coverage"), evaluation.coverage());
    consistency(root.putObject("consistency"), evaluation.consistency());
    sources(root.putObject("sources"), evaluation.sources());
    ArrayNode findings = root.putArray("findings");
    evaluation.findings().forEach(f -> finding(findings.addObject(), f));
    ArrayNode faults = root.putArray("artefact_findings");
    artefacts.forEach(f -> finding(faults.addObject(), f));
    return Fields.bytes(root);
  }

  private static void coverage(ObjectNode into, Coverage coverage) {
    into.put("pages", coverage.pages());
    into.put("pages_read", coverage.pagesRead());
    into.put("components", coverage.components());
    into.put("withheld", coverage.withheld());
    into.put("open", coverage.open());
    into.put("share", EvidenceJson.rounded(coverage.share(), 10_000));
  }

  private static void consistency(ObjectNode into, Consistency consistency) {
    into.put("rules", consistency.rules());
    into.put("rules_passed", consistency.rulesPassed());
    into.put("doors", consistency.doors());
    into.put("doors_passed", consistency.doorsPassed());
    into.put("share", EvidenceJson.rounded(consistency.share(), 10_000));
  }

  private static void sources(ObjectNode into, Sources sources) {
    into.put("cells", sources.cells());
    into.put("drawing", sources.drawing());
    into.put("specification", sources.specification());
    into.put("derived", sources.derived());
    into.put("unknown", sources.unknown());
    into.put("share", EvidenceJson.rounded(sources.share(), 10_000));
  }

  private static void finding(ObjectNode into, Finding finding) {
    into.put("rule", finding.rule());
    into.put("severity", finding.severity().code());
    into.put("door", finding.subject());
    Evidence evidence = finding.evidence();
    if (evidence == null) {
      into.putNull("page_number").putNull("bbox");
    } else {
      EvidenceJson.write(into, evidence);
    }
    into.put("seen", finding.seen());
    into.put("expected", finding.expected());
    into.put("action", finding.action());
    Clause clause = finding.clause();
    if (clause == null) {
      into.putNull("clause");
    } else {
      SpecificationJson.clause(into, clause);
    }
  }
}
