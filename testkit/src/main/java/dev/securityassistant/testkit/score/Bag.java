package dev.securityassistant.testkit.score;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Things counted by kind. Not safe for several threads. */
final class Bag<T> {

  private final Map<T, Integer> counts = new HashMap<>();

  static <T> Bag<T> of(Collection<T> things) {
    Bag<T> bag = new Bag<>();
    things.forEach(bag::add);
    return bag;
  }

  void add(T thing) {
    counts.merge(thing, 1, Integer::sum);
  }

  int count(T thing) {
    return counts.getOrDefault(thing, 0);
  }

  int size() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many things the two have in common. */
  int shared(Bag<T> other) {
    return counts.entrySet().stream()
        .mapToInt(e -> Math.min(e.getValue(), other.count(e.getKey())))
        .sum();
  }

  /** This bag as what is there against the other as what was found. */
  Tally against(Bag<T> found) {
    int right = shared(found);
    return new Tally(right, found.size() - right, size() - right);
  }
}
