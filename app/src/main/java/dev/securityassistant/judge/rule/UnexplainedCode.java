package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Lock;
import dev.securityassistant.judge.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L1: lock codes nobody explains and kinds of symbol the legend lacks, one finding each. Silent
 * about kinds where the drawing has no legend.
 */
final class UnexplainedCode extends BaseRule {

  UnexplainedCode() {
    super("L1", Severity.MAJOR, "Symbol neither in legend nor specification");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    return Stream.concat(codes(subject), kinds(subject));
  }

  private Stream<Finding> codes(Case subject) {
    Map<String, List<Lock>> byCode = new TreeMap<>();
    subject.points().stream()
        .flatMap(p -> p.locks().stream())
        .filter(l -> l.source() == Lock.Source.UNKNOWN && l.name().isEmpty())
        .forEach(l -> {
          String code = l.typeNumber();
          if (code != null) {
            byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(l);
          }
        });
    return byCode.entrySet().stream()
        .map(e ->
            onJob(
                e.getValue().getFirst().device().evidence(),
                "lock type %s at %d doors, explained nowhere"
                    .formatted(e.getKey(), e.getValue().size()),
                "a row in the legend or a lock type in the specification",
                "Give the specification with the job, or ask what the code means."));
  }

  private Stream<Finding> kinds(Case subject) {
    Set<ComponentType> explained =
        subject.extraction().legend().stream()
            .flatMap(row -> Stream.ofNullable(row.type()))
            .collect(Collectors.toSet());
    if (explained.isEmpty()) {
      return Stream.empty();
    }
    Map<ComponentType, List<Component>> byType = new EnumMap<>(ComponentType.class);
    subject.extraction().components().stream()
        .filter(c -> !c.isDoor() && c.attribute("legend") == null && !explained.contains(c.type()))
        .forEach(c -> byType.computeIfAbsent(c.type(), _ -> new ArrayList<>()).add(c));
    return byType.entrySet().stream()
        .map(e ->
            as(
                Severity.MINOR,
                onJob(
                    e.getValue().getFirst().evidence(),
                    "%s on the plan (%d), no row in the legend"
                        .formatted(e.getKey().title(), e.getValue().size()),
                    "a row in the legend",
                    "Check that these symbols were read right; complete the legend.")));
  }
}
