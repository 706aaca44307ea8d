package dev.securityassistant.judge.rule;

import dev.securityassistant.component.ComponentType;
import dev.securityassistant.judge.AccessPoint;
import dev.securityassistant.judge.Case;

/** How people get out of a door. */
final class EgressFacts {

  private EgressFacts() {}

  /** Whether anything lets people out: a device, a reader out, a handle or a mechanical lock. */
  static boolean hasAnyMeans(AccessPoint point) {
    return point.has(ComponentType.EXIT_BUTTON, ComponentType.BREAK_GLASS)
        || point.readsOut()
        || point.opensByHand();
  }

  /** Whether the specification demands an emergency release at this door, drawn or not. */
  static boolean isReleaseSpecified(AccessPoint point, Case subject) {
    boolean byDoor =
        subject.specification().overridesOf(point.door().id()).stream()
            .anyMatch(o -> o.subject().equalsIgnoreCase(ComponentType.BREAK_GLASS.code()));
    return byDoor
        || subject.specification().requirements().stream()
            .filter(r -> r.subject().equalsIgnoreCase("emergency_release"))
            .anyMatch(r -> Scope.of(r.scope()).covers(point));
  }
}
