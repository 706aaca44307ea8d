package dev.securityassistant.judge;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.specification.Clause;
import org.jspecify.annotations.Nullable;

/** Head of a rule, and findings under it. */
public abstract class BaseRule implements Rule {

  private final String id;
  private final Severity severity;
  private final String title;

  /** A rule with this id, highest severity and title. */
  protected BaseRule(String id, Severity severity, String title) {
    this.id = id;
    this.severity = severity;
    this.title = title;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final Severity severity() {
    return severity;
  }

  @Override
  public final String title() {
    return title;
  }

  /** A finding on this component, shown at its place. */
  protected final Finding on(Component component, String seen, String expected, String action) {
    return finding(severity, component.id(), component.evidence(), seen, expected, action, null);
  }

  /** A finding on this door, shown at the place of one of its devices. */
  protected final Finding at(
      Component device, Component door, String seen, String expected, String action) {
    return finding(severity, door.id(), device.evidence(), seen, expected, action, null);
  }

  /** A finding on the job as a whole. */
  protected final Finding onJob(
      @Nullable Evidence evidence, String seen, String expected, String action) {
    return finding(severity, null, evidence, seen, expected, action, null);
  }

  /** The same finding with another severity. */
  protected static Finding as(Severity severity, Finding f) {
    return new Finding(
        f.rule(),
        severity,
        f.subject(),
        f.evidence(),
        f.seen(),
        f.expected(),
        f.action(),
        f.clause());
  }

  /** The same finding with the clause behind it; null for none. */
  protected static Finding citing(@Nullable Clause clause, Finding f) {
    return new Finding(
        f.rule(),
        f.severity(),
        f.subject(),
        f.evidence(),
        f.seen(),
        f.expected(),
        f.action(),
        clause);
  }

  private Finding finding(
      Severity level,
      @Nullable String subject,
      @Nullable Evidence evidence,
      String seen,
      String expected,
      String action,
      @Nullable Clause clause) {
    return new Finding(id, level, subject, evidence, seen, expected, action, clause);
  }
}
