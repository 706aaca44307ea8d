package dev.securityassistant.judge;

import java.util.List;

/**
 * An evaluation in one letter, A best.
 *
 * <p>The three shares of {@link Coverage}, {@link Consistency} and {@link Sources} are taken; the
 * lowest decides: A from 0.95, B from 0.85, C from 0.70, D from 0.50, else E. A critical finding on
 * the job as a whole allows at most C, a major one at most B. A drawing on which nothing was
 * counted is an E. The letter sums up; the counts beside it are what to read.
 */
public enum Grade {
  A(0.95),
  B(0.85),
  C(0.70),
  D(0.50),
  E(0);

  private final double least;

  Grade(double least) {
    this.least = least;
  }

  static Grade of(
      Coverage coverage, Consistency consistency, Sources sources, List<Finding> findings) {
    if (coverage.components() == 0) {
      return E;
    }
    double evidence = sources.cells() == 0 ? 1 : sources.share();
    double lowest = Math.min(coverage.share(), Math.min(consistency.share(), evidence));
    return worse(ofShare(lowest), cap(findings));
  }

  private static Grade ofShare(double share) {
    for (Grade grade : values()) {
      if (share >= grade.least) {
        return grade;
      }
    }
    return E;
  }

  private static Grade cap(List<Finding> findings) {
    Grade cap = A;
    for (Finding finding : findings) {
      if (finding.subject() == null) {
        cap =
            switch (finding.severity()) {
              case CRITICAL -> worse(cap, C);
              case MAJOR -> worse(cap, B);
              case MINOR, INFORMATION -> cap;
            };
      }
    }
    return cap;
  }

  private static Grade worse(Grade one, Grade other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
