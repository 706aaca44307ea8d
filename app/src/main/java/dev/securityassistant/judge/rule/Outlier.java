package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The one door that differs from all others in some field.
 *
 * @param point the door
 * @param value its value
 * @param typical one of the others
 * @param typicalValue their value
 */
record Outlier(AccessPoint point, String value, AccessPoint typical, String typicalValue) {

  private static final int LEAST = 5;

  /**
   * The single door with another value than the rest, which all have one and the same; doors
   * without value are left out. Empty below five doors, or where several doors differ.
   */
  static Optional<Outlier> among(
      List<AccessPoint> points, Function<AccessPoint, @Nullable String> field) {
    Map<String, List<AccessPoint>> byValue = new LinkedHashMap<>();
    int known = 0;
    for (AccessPoint point : points) {
      String value = field.apply(point);
      if (value != null) {
        byValue.computeIfAbsent(value, _ -> new ArrayList<>()).add(point);
        known++;
      }
    }
    if (known < LEAST || byValue.size() != 2) {
      return Optional.empty();
    }
    var groups = new ArrayList<>(byValue.entrySet());
    groups.sort(Comparator.comparingInt(e -> e.getValue().size()));
    var odd = groups.getFirst();
    var rest = groups.getLast();
    return odd.getValue().size() == 1
        ? Optional.of(
            new Outlier(
                odd.getValue().getFirst(), odd.getKey(), rest.getValue().getFirst(), rest.getKey()))
        : Optional.empty();
  }
}
