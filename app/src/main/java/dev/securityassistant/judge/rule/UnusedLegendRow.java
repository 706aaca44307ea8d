package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L2: legend rows whose symbol stands nowhere, in one finding. Only information where the set has
 * several plans or legends: a common legend serves them all.
 */
final class UnusedLegendRow extends BaseRule {

  UnusedLegendRow() {
    super("L2", Severity.MINOR, "Legend row never used on the plan");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    List<LegendEntry> unused =
        subject.extraction().legend().stream()
            .filter(row -> row.type() != null && !isUsed(row, subject))
            .toList();
    if (unused.isEmpty() || subject.extraction().components().isEmpty()) {
      return Stream.empty();
    }
    Finding finding =
        onJob(
            unused.getFirst().evidence(),
            "in the legend, not on the plan: "
                + unused.stream().map(LegendEntry::meaning).collect(Collectors.joining("; ")),
            "every symbol of the legend on the plan",
            "Look for these symbols among what was not counted.");
    return Stream.of(isShared(subject) ? as(Severity.INFORMATION, finding) : finding);
  }

  private static boolean isUsed(LegendEntry row, Case subject) {
    List<Component> alike =
        subject.extraction().components().stream().filter(c -> c.type() == row.type()).toList();
    return alike.stream()
        .anyMatch(
            c -> c.attribute("legend") == null || row.meaning().equals(c.attribute("legend")));
  }

  private static boolean isShared(Case subject) {
    return subject.extraction().sheets().size() > 1;
  }
}
