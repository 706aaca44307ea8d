package dev.securityassistant.component;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts of a set of components.
 *
 * @param totalComponents rows of the schedule: doors, and devices that belong to no door
 * @param byType every component of every kind, by type; types that do not occur are absent
 */
public record Summary(int totalComponents, Map<ComponentType, Integer> byType) {

  public Summary {
    byType = Ordered.copy(byType);
  }

  /** Counts these components. */
  public static Summary of(Collection<Component> components) {
    Map<ComponentType, Integer> counts = new LinkedHashMap<>();
    for (ComponentType type : ComponentType.values()) {
      int n = (int) components.stream().filter(c -> c.type() == type).count();
      if (n > 0) {
        counts.put(type, n);
      }
    }
    return new Summary((int) components.stream().filter(Component::isScheduleRow).count(), counts);
  }
}
