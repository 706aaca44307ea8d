package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.plan.Doorway;
import java.util.List;

/**
 * A secured doorway.
 *
 * @param outside devices on the public side
 * @param inside devices in the secured room
 */
public record AccessPoint(Doorway doorway, List<Fitted> outside, List<Fitted> inside) {

  public AccessPoint {
    outside = List.copyOf(outside);
    inside = List.copyOf(inside);
    if (outside.isEmpty() && inside.isEmpty()) {
      throw new IllegalArgumentException("an access point has at least one device");
    }
  }
}
