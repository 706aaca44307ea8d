package dev.securityassistant.judge;

import java.util.stream.Stream;

/**
 * One check of the judge. A rule is pure: the same case gives the same findings in the same order.
 * It never raises on what is not known: where an attribute it needs is absent, it is silent.
 */
public interface Rule {

  /** Short id, unique among the rules ({@code E1}). */
  String id();

  /** The highest severity of its findings; a guard may lower it for a single finding. */
  Severity severity();

  /** What it looks for, in one line for a designer. */
  String title();

  /** What it has to say of this case; empty where nothing is wrong or not enough is known. */
  Stream<Finding> check(Case subject);
}
