package dev.securityassistant.judge.rule;

import dev.securityassistant.component.Component;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.LockType;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * L4: the specification has a list of lock types and this code, which the drawing explains, is not
 * on it. One finding a code.
 */
final class LockTypeNotSpecified extends BaseRule {

  LockTypeNotSpecified() {
    super("L4", Severity.MAJOR, "Lock type not defined in the specification");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    if (subject.specification().lockTypes().isEmpty()) {
      return Stream.empty();
    }
    Map<String, Component> missing = new TreeMap<>();
    subject.points().stream()
        .flatMap(p -> p.locks().stream())
        .filter(l -> !l.name().isEmpty())
        .forEach(l -> {
          String code = l.typeNumber();
          if (code != null && subject.specification().lockType(code).isEmpty()) {
            missing.putIfAbsent(code, l.device());
          }
        });
    String defined =
        subject.specification().lockTypes().stream()
            .map(LockType::code)
            .collect(Collectors.joining(", "));
    return missing.entrySet().stream()
        .map(e ->
            onJob(
                e.getValue().evidence(),
                "lock type %s on the plan".formatted(e.getKey()),
                "one of the types the specification defines: " + defined,
                "Correct the code, or add the type to the specification."));
  }
}
