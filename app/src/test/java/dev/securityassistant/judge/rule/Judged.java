package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.judge.Drawn;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.JudgeAgent;
import dev.securityassistant.specification.Specification;
import java.util.List;

/** What one rule says of a drawing, with the whole registry at work. */
final class Judged {

  private Judged() {}

  static List<Finding> by(String rule, Drawn drawing) {
    return by(rule, drawing, Specification.none());
  }

  static List<Finding> by(String rule, Drawn drawing, Specification specification) {
    Extraction extraction = drawing.done();
    return new JudgeAgent(Rules.all())
        .evaluate(extraction, specification).findings().stream()
            .filter(f -> f.rule().equals(rule))
            .toList();
  }
}
