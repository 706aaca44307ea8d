package dev.securityassistant.judge.rule;

import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Lock;
import dev.securityassistant.judge.Severity;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * E8: locks that open without power shall open on fire alarm; once per job, where a specification
 * was given and is silent.
 */
final class NoFireInterface extends BaseRule {

  NoFireInterface() {
    super("E8", Severity.MAJOR, "Fire alarm interface not stated");
  }

  private static final Pattern FIRE =
      Pattern.compile("FIRE[\\s-]*ALARM|7273-?4|FIRE_ALARM|\\bFACP\\b|FIRE INTERFACE");

  @Override
  public Stream<Finding> check(Case subject) {
    long magnets =
        subject.points().stream()
            .filter(p -> p.doorClass().isWalkedThrough())
            .filter(p -> p.locks().stream().anyMatch(Lock::isMagnetic))
            .count();
    if (!subject.isSpecified() || magnets == 0 || isStated(subject)) {
      return Stream.empty();
    }
    return Stream.of(
        onJob(
            null,
            "%d doors with magnetic locks; nothing read on a fire alarm interface"
                .formatted(magnets),
            "the fire alarm releases powered locks on escape routes",
            "State the interface in the specification, or confirm where it is described."));
  }

  private static boolean isStated(Case subject) {
    Stream<String> specified =
        subject.specification().requirements().stream()
            .map(r -> r.subject() + " " + r.value() + " " + r.clause().quote());
    Stream<String> types =
        subject.specification().lockTypes().stream().map(t -> t.clause().quote());
    Stream<String> drawn = subject.extraction().legend().stream().map(LegendEntry::meaning);
    return Stream.of(specified, types, drawn)
        .flatMap(texts -> texts)
        .anyMatch(text -> FIRE.matcher(text.toUpperCase(Locale.ROOT)).find());
  }
}
