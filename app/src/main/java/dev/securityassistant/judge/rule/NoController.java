package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.judge.BaseRule;
import dev.securityassistant.judge.Case;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import java.util.stream.Stream;

/**
 * P2: controlled doors and no panel to connect them to. Silent where a riser, a detail or a door
 * names the controller.
 */
final class NoController extends BaseRule {

  private static final int LEAST = 4;

  NoController() {
    super("P2", Severity.MINOR, "No controller on the drawing");
  }

  @Override
  public Stream<Finding> check(Case subject) {
    boolean named =
        subject.count(ComponentType.PANEL) > 0
            || subject.hasSheet(SheetRole.RISER)
            || subject.points().stream()
                .anyMatch(p ->
                    p.door().attribute("controller") != null
                        || "controller".equals(p.door().attribute("id_source")));
    long controlled = subject.points().stream().filter(p -> p.has(ComponentType.LOCK)).count();
    return named || controlled < LEAST
        ? Stream.empty()
        : Stream.of(
            onJob(
                null,
                "%d locked doors and no controller or panel".formatted(controlled),
                "the controllers, or a reference to the sheet that shows them",
                "Ask where the controllers stand."));
  }
}
