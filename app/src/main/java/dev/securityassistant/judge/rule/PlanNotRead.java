package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.stream.Stream;

/**
 * C2: a page that was left out although it is a plan. Covers, legends, schedules, risers and other
 * trades are left out rightly.
 */
final class PlanNotRead extends BaseRule {

  PlanNotRead() {
    super("C2", Severity.MAJOR, "Plan not read");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    return subject.extraction().sheets().stream()
        .filter(sheet -> sheet.role() == SheetRole.PLAN && !sheet.relevant())
        .map(sheet ->
            onJob(
                new Evidence(sheet.pageNumber(), sheet.size()),
                "page %d left out: %s".formatted(sheet.pageNumber(), sheet.reason()),
                "every security plan of the set read",
                "Read this page by hand, or give it as a cleaner PDF."));
  }
}
