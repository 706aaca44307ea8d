package dev.securityassistant.judge;

import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.rule.Rules;
import dev.securityassistant.specification.Specification;
import java.util.List;
import org.junit.jupiter.api.Test;

class JudgeAgentTest {

  private static final JudgeAgent JUDGE = new JudgeAgent(Rules.all());

  private static Extraction wrongDrawing() {
    return new Drawn()
        .door("D-01", "STORE")
        .with(READER)
        .with(LOCK, "legend", "Maglock")
        .door("D-02", null)
        .with(DOOR_CONTACT)
        .withheld(WithheldCause.NOT_IN_LEGEND, "symbol")
        .withheld(WithheldCause.LEGEND_SAMPLE, "CR")
        .done();
  }

  @Test
  void sameInputGivesTheSameEvaluation() {
    assertThat(JUDGE.evaluate(wrongDrawing(), Specification.none()))
        .isEqualTo(JUDGE.evaluate(wrongDrawing(), Specification.none()));
  }

  @Test
  void findingsAreListedMostSevereFirstAndCounted() {
    Evaluation evaluation = JUDGE.evaluate(wrongDrawing(), Specification.none());

    assertThat(evaluation.findings()).extracting(Finding::severity).isSorted();
    assertThat(evaluation.counts()).containsOnlyKeys(Severity.values());
    assertThat(evaluation.counts().values().stream().mapToInt(n -> n).sum())
        .isEqualTo(evaluation.findings().size());
    assertThat(evaluation.jobId()).isEqualTo("job_1");
  }

  @Test
  void sharesAreCounts() {
    Evaluation evaluation = JUDGE.evaluate(wrongDrawing(), Specification.none());

    assertThat(evaluation.coverage()).isEqualTo(new Coverage(1, 1, 5, 2, 1));
    assertThat(evaluation.consistency().doors()).isEqualTo(2);
    assertThat(evaluation.consistency().doorsPassed()).isEqualTo(1);
    assertThat(evaluation.sources()).isEqualTo(new Sources(8, 7, 0, 0, 1));
    assertThat(evaluation.grade()).isEqualTo(Grade.D);
  }

  @Test
  void drawingWithNothingOnItIsNotPraised() {
    Evaluation evaluation = JUDGE.evaluate(new Drawn().done(), Specification.none());

    assertThat(evaluation.findings()).isEmpty();
    assertThat(evaluation.grade()).isEqualTo(Grade.E);
  }

  @Test
  void twoRulesOfOneIdAreRefused() {
    List<Rule> twice = List.of(Rules.all().getFirst(), Rules.all().getFirst());

    assertThatThrownBy(() -> new JudgeAgent(twice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("E1");
  }

  @Test
  void everyRuleHasItsOwnIdAndATitle() {
    assertThat(Rules.all())
        .hasSizeGreaterThanOrEqualTo(15)
        .extracting(Rule::id)
        .doesNotHaveDuplicates();
    assertThat(Rules.all()).allSatisfy(rule -> assertThat(rule.title()).isNotBlank());
  }
}
