package dev.securityassistant.testkit.security;

import dev.securityassistant.testkit.plan.Doorway;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

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

  /**
   * The same point with a tag at each device: the letters of its type, the door's number, and a
   * letter more where a type is there several times.
   */
  public AccessPoint tagged(String number, Map<DeviceType, String> letters) {
    Map<DeviceType, Integer> counts = new EnumMap<>(DeviceType.class);
    Stream.concat(outside.stream(), inside.stream())
        .forEach(d -> counts.merge(d.symbol().type(), 1, Integer::sum));
    Map<DeviceType, Integer> seen = new EnumMap<>(DeviceType.class);
    UnaryOperator<Fitted> tagger =
        device -> {
          DeviceType type = device.symbol().type();
          int n = seen.merge(type, 1, Integer::sum);
          String suffix =
              counts.getOrDefault(type, 1) > 1 ? String.valueOf((char) ('A' + n - 1)) : "";
          return device.tagged(letters.getOrDefault(type, "DEV") + "-" + number + suffix);
        };
    return new AccessPoint(
        doorway, outside.stream().map(tagger).toList(), inside.stream().map(tagger).toList());
  }
}
