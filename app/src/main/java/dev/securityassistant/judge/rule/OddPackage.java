package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.stream.Stream;

/** D6: a single door of another package than the rest. Silent below five doors. */
final class OddPackage extends BaseRule {

  OddPackage() {
    super("D6", Severity.MINOR, "Package differs from the majority");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    return Outlier.among(subject.points(), p -> p.door().attribute("package")).stream()
        .map(o ->
            on(
                o.point().door(),
                "package " + o.value(),
                "package %s as the other doors".formatted(o.typicalValue()),
                "Check the tag, or who supplies this door."));
  }
}
