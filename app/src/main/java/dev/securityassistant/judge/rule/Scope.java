package dev.securityassistant.judge.rule;

import dev.securityassistant.judge.AccessPoint;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The doors a demand of the specification concerns, told from its own words: {@code all doors},
 * {@code comms rooms}.
 *
 * @param words words that tell the doors apart, singular and in capitals; empty for all doors
 */
record Scope(List<String> words) {

  private static final Set<String> EMPTY_WORDS =
      Set.of(
          "ALL",
          "EVERY",
          "EACH",
          "ANY",
          "THE",
          "DOOR",
          "TO",
          "OF",
          "AT",
          "IN",
          "INTO",
          "AND",
          "OR",
          "ACCESS",
          "CONTROLLED",
          "WITH",
          "ROOM",
          "SECURE",
          "SECURED",
          "SHALL");

  Scope {
    words = List.copyOf(words);
  }

  static Scope of(String scope) {
    return new Scope(
        Arrays.stream(scope.toUpperCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
            .map(Scope::singular)
            .filter(w -> !w.isBlank() && !EMPTY_WORDS.contains(w))
            .toList());
  }

  /** Whether the door is meant: every word stands in the name of the room it secures. */
  boolean covers(AccessPoint point) {
    return words.isEmpty() || names(point.toRoom());
  }

  private boolean names(@Nullable String room) {
    return room != null
        && Arrays.stream(room.toUpperCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
            .map(Scope::singular)
            .toList()
            .containsAll(words);
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("S") && !word.endsWith("SS")
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
