package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * C3: a page without usable text whose components are read with a mean confidence below 0.6, or on
 * which nothing was found.
 */
final class PoorScan extends BaseRule {

  private static final double LEAST_MEAN = 0.6;

  PoorScan() {
    super("C3", Severity.MAJOR, "Scan too poor to trust");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    return subject.extraction().sheets().stream()
        .filter(s -> s.relevant() && s.role() == SheetRole.PLAN && s.pdfType() != PdfType.VECTOR)
        .flatMap(s -> poor(s, subject).stream());
  }

  private Optional<Finding> poor(SheetEntry sheet, Case subject) {
    List<Component> found =
        subject.extraction().components().stream()
            .filter(c -> c.evidence().pageNumber() == sheet.pageNumber())
            .toList();
    double mean = found.stream().mapToDouble(Component::confidence).average().orElse(0);
    return mean >= LEAST_MEAN
        ? Optional.empty()
        : Optional.of(
            onJob(
                new Evidence(sheet.pageNumber(), sheet.size()),
                found.isEmpty()
                    ? "%s page %d, nothing read"
                        .formatted(sheet.pdfType().code(), sheet.pageNumber())
                    : String.format(
                        Locale.ROOT,
                        "%s page %d, mean confidence %.2f",
                        sheet.pdfType().code(),
                        sheet.pageNumber(),
                        mean),
                "letters that can be read: a vector PDF, or a scan at 300 dpi",
                "Ask for the original PDF; check every row of this page."));
  }
}
