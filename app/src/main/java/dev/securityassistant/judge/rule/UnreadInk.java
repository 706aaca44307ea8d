package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * C1: more than a tenth of what looks like a device on a page, and at least three, is unexplained.
 */
final class UnreadInk extends BaseRule {

  private static final int LEAST = 3;

  UnreadInk() {
    super("C1", Severity.MAJOR, "Symbols that were not understood");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    Map<Integer, List<Withheld>> byPage =
        subject.extraction().withheld().stream()
            .filter(w -> w.cause() == WithheldCause.NOT_IN_LEGEND)
            .collect(
                Collectors.groupingBy(
                    w -> w.evidence().pageNumber(), TreeMap::new, Collectors.toList()));
    return byPage.entrySet().stream()
        .filter(e -> e.getValue().size() >= LEAST && isMuch(e.getKey(), e.getValue(), subject))
        .map(e ->
            onJob(
                e.getValue().getFirst().evidence(),
                "%d items on page %d not understood, as: %s"
                    .formatted(e.getValue().size(), e.getKey(), e.getValue().getFirst().what()),
                "every symbol in the security ink explained by the legend",
                "Go through the items not counted; add what is a device."));
  }

  private static boolean isMuch(int page, List<Withheld> unread, Case subject) {
    long counted =
        subject.extraction().components().stream()
            .filter(c -> c.evidence().pageNumber() == page)
            .count();
    return unread.size() * 10L > counted + unread.size();
  }
}
