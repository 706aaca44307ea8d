package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.DoorRule;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** S7: two readers of one door with different letters. */
final class ReadersDiffer extends DoorRule {

  ReadersDiffer() {
    super("S7", Severity.MINOR, "Readers in and out differ in type");
  }

  @Override
  protected Optional<Finding> check(AccessPoint point, Case subject) {
    List<String> codes =
        point.all(ComponentType.READER).stream()
            .flatMap(r -> Stream.ofNullable(r.attribute("code")))
            .distinct()
            .toList();
    return point.readsOut() && codes.size() > 1
        ? Optional.of(
            on(
                point.door(),
                "readers of types " + String.join(" and ", codes),
                "the same type on both sides",
                "Confirm that the types differ on purpose."))
        : Optional.empty();
  }
}
