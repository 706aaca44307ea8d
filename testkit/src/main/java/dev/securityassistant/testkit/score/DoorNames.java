package dev.securityassistant.testkit.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the true door behind a reported id: its own id first, then an alias that only one has. */
final class DoorNames {

  private final Set<String> ids = new HashSet<>();
  private final Map<String, Set<String>> aliases = new HashMap<>();

  DoorNames(TruthFile truth) {
    for (TruthFile.Door door : truth.doors()) {
      String id = Spelling.id(door.id());
      ids.add(id);
      for (String alias : door.aliases()) {
        aliases.computeIfAbsent(Spelling.id(alias), k -> new HashSet<>()).add(id);
      }
    }
  }

  /** The id of the true door, or the reported one as it is compared where none is meant. */
  String of(@Nullable String reported) {
    String key = Spelling.id(reported);
    Set<String> meant = aliases.getOrDefault(key, Set.of());
    return !ids.contains(key) && meant.size() == 1 ? meant.iterator().next() : key;
  }
}
