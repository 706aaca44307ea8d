package dev.securityassistant.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTest {

  private static final Sources KNOWN = new Sources(100, 100, 0, 0, 0);

  private static Grade of(
      Coverage coverage, int doorsPassed, Sources sources, Finding... findings) {
    return Grade.of(
        coverage, new Consistency(36, 36, 100, doorsPassed), sources, List.of(findings));
  }

  private static Coverage open(int open) {
    return new Coverage(1, 1, 100 - open, open, open);
  }

  private static Finding onJob(Severity severity) {
    return new Finding("X1", severity, null, null, "seen", "expected", "action", null);
  }

  @ParameterizedTest
  @CsvSource({"100,A", "95,A", "94,B", "85,B", "84,C", "70,C", "69,D", "50,D", "49,E", "0,E"})
  void theLowestShareDecides(int percent, Grade expected) {
    assertThat(of(open(0), percent, KNOWN)).isEqualTo(expected);
    assertThat(of(open(100 - percent), 100, KNOWN)).isEqualTo(expected);
    assertThat(of(open(0), 100, new Sources(100, percent, 0, 0, 100 - percent)))
        .isEqualTo(expected);
  }

  @Test
  void findingsOnTheJobCapTheGrade() {
    assertThat(of(open(0), 100, KNOWN, onJob(Severity.CRITICAL))).isEqualTo(Grade.C);
    assertThat(of(open(0), 100, KNOWN, onJob(Severity.MAJOR))).isEqualTo(Grade.B);
    assertThat(of(open(0), 100, KNOWN, onJob(Severity.MINOR))).isEqualTo(Grade.A);
    assertThat(of(open(0), 60, KNOWN, onJob(Severity.MAJOR))).isEqualTo(Grade.D);
  }
}
