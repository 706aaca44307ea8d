package dev.securityassistant.context;

import dev.securityassistant.specification.HardwareSet;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lock types that are explained only as hardware sets: where a specification has no list of lock
 * types, the number in the lock symbol is the number of the set. Where it has both and they agree
 * on a number, sets with further numbers count too.
 */
final class SetLocks {

  private SetLocks() {}

  static List<LockType> join(List<LockType> defined, List<HardwareSet> sets) {
    List<LockType> fromSets = sets.stream().flatMap(set -> lock(set).stream()).toList();
    boolean sameNumbers =
        defined.isEmpty()
            || fromSets.stream()
                .anyMatch(set ->
                    defined.stream()
                        .anyMatch(t -> t.code().equals(set.code()) && t.kind() == set.kind()));
    if (!sameNumbers) {
      return defined;
    }
    List<LockType> all = new ArrayList<>(defined);
    for (LockType type : fromSets) {
      if (all.stream().noneMatch(known -> known.code().equals(type.code()))) {
        all.add(type);
      }
    }
    return all;
  }

  private static Optional<LockType> lock(HardwareSet set) {
    for (String item : set.items()) {
      int colon = item.indexOf(": ");
      String label = colon < 0 ? "" : item.substring(0, colon).toLowerCase(Locale.ROOT);
      String name = colon < 0 ? item : item.substring(colon + 2);
      boolean labelled = label.startsWith("lock") || label.startsWith("electric lock");
      Optional<Kind> kind = LockVocabulary.kindOf(name);
      if (kind.isPresent() && (labelled || LockVocabulary.namesKnownKind(name))) {
        return Optional.of(
            new LockType(
                set.id(),
                name,
                kind.get(),
                LockVocabulary.powerOffOf(kind.get(), String.join(", ", set.items())),
                set.clause()));
      }
    }
    return Optional.empty();
  }
}
