package dev.securityassistant.judge;

import java.util.Optional;
import java.util.stream.Stream;

/** A rule that looks at one door at a time and has at most one thing to say of it. */
public abstract class DoorRule extends BaseRule {

  /** A rule with this id, highest severity and title. */
  protected DoorRule(String id, Severity severity, String title) {
    super(id, severity, title);
  }

  @Override
  public final Stream<Finding> check(Case subject) {
    return subject.points().stream().flatMap(point -> check(point, subject).stream());
  }

  /** What it has to say of this door; empty where nothing is wrong or not enough is known. */
  protected abstract Optional<Finding> check(AccessPoint point, Case subject);
}
