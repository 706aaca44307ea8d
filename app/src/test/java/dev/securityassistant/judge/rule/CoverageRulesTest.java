package dev.securityassistant.judge.rule;

import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.Drawn;
import org.junit.jupiter.api.Test;

class CoverageRulesTest {

  private static Drawn unexplained(int doors, int symbols) {
    Drawn drawing = new Drawn();
    for (int i = 1; i <= doors; i++) {
      drawing.door("D-" + i, "A").with(DOOR_CONTACT);
    }
    for (int i = 0; i < symbols; i++) {
      drawing.withheld(WithheldCause.NOT_IN_LEGEND, "symbol");
    }
    return drawing;
  }

  @Test
  void manyUnexplainedSymbolsAreFoundOnceAPage() {
    assertThat(Judged.by("C1", unexplained(5, 4))).hasSize(1);
    assertThat(Judged.by("C1", unexplained(5, 2))).isEmpty();
    assertThat(Judged.by("C1", unexplained(20, 4))).isEmpty();
  }

  @Test
  void planLeftOutIsFoundButNotACover() {
    Drawn plan = new Drawn().sheet(SheetRole.PLAN, false, PdfType.VECTOR, "LEVEL 1");
    Drawn cover = new Drawn().sheet(SheetRole.COVER, false, PdfType.VECTOR, "COVER");

    assertThat(Judged.by("C2", plan)).hasSize(1);
    assertThat(Judged.by("C2", cover)).isEmpty();
  }

  @Test
  void scanReadWithLittleConfidenceIsFound() {
    Drawn poor = new Drawn().sheet(SheetRole.PLAN, true, PdfType.SCANNED, "LEVEL 1");
    Drawn good = new Drawn().sheet(SheetRole.PLAN, true, PdfType.SCANNED, "LEVEL 1");
    Drawn empty = new Drawn().sheet(SheetRole.PLAN, true, PdfType.SCANNED, "LEVEL 1");

    assertThat(Judged.by("C3", poor.confidence(0.4).door("D-1", "A"))).hasSize(1);
    assertThat(Judged.by("C3", good.confidence(0.9).door("D-1", "A"))).isEmpty();
    assertThat(Judged.by("C3", empty))
        .singleElement()
        .satisfies(f -> assertThat(f.seen()).endsWith("nothing read"));
  }

  @Test
  void hiddenTextIsReportedOnceAndNotPrinted() {
    Drawn drawing =
        new Drawn()
            .door("D-1", "A")
            .withheld(WithheldCause.HIDDEN, "text")
            .withheld(WithheldCause.HIDDEN, "SECRET");

    assertThat(Judged.by("C6", drawing))
        .singleElement()
        .satisfies(f -> assertThat(f.toString()).doesNotContain("SECRET"));
    assertThat(Judged.by("C6", unexplained(2, 2))).isEmpty();
  }
}
