package dev.securityassistant.judge;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import dev.securityassistant.specification.Specification;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a lock is: an exception for its door first, then what the drawing's reader found
 * ({@code lock_kind}, {@code lock_type}), then the legend's words, then the specification's lock
 * types.
 */
final class LockReader {

  private final Extraction extraction;
  private final Specification specification;

  LockReader(Extraction extraction, Specification specification) {
    this.extraction = extraction;
    this.specification = specification;
  }

  /** What is known of this lock of this door. */
  Lock read(Component door, Component lock) {
    Optional<DoorOverride> override =
        specification.overridesOf(door.id()).stream()
            .filter(o -> o.subject().equalsIgnoreCase(ComponentType.LOCK.code()))
            .findFirst();
    if (override.isPresent()) {
      return overridden(lock, override.get());
    }
    String code = lock.attribute("code");
    Optional<LockType> type = code == null ? Optional.empty() : specification.lockType(code);
    String words = wordsOnDrawing(lock);
    Kind drawn = drawnKind(lock, words);
    if (drawn != null) {
      PowerOff off = type.map(LockType::powerOff).orElse(PowerOff.UNKNOWN);
      off = off == PowerOff.UNKNOWN ? LockWords.powerOff(words) : off;
      Clause clause = type.map(LockType::clause).orElse(null);
      return lock(lock, drawn, off, words, told(lock, drawn, type), clause);
    }
    return type.map(t -> specified(lock, t))
        .orElseGet(() ->
            new Lock(lock, null, LockWords.powerOff(words), words, Lock.Source.UNKNOWN, null));
  }

  /** The specification is the source of a kind that it gives and the legend does not. */
  private Lock.Source told(Component lock, Kind drawn, Optional<LockType> type) {
    boolean specified = type.filter(t -> t.kind() == drawn).isPresent();
    return specified && LockWords.kind(wordsOfLegend(lock)) == null
        ? Lock.Source.SPECIFICATION
        : Lock.Source.DRAWING;
  }

  private Lock overridden(Component lock, DoorOverride override) {
    return specification
        .lockType(override.value())
        .map(type -> specified(lock, type))
        .orElseGet(() -> {
          Kind kind = LockWords.kind(override.value());
          return lock(
              lock,
              kind,
              LockWords.powerOff(override.value()),
              override.value(),
              kind == null ? Lock.Source.UNKNOWN : Lock.Source.SPECIFICATION,
              override.clause());
        });
  }

  private static Lock specified(Component lock, LockType type) {
    return lock(
        lock, type.kind(), type.powerOff(), type.name(), Lock.Source.SPECIFICATION, type.clause());
  }

  private static Lock lock(
      Component device,
      @Nullable Kind kind,
      PowerOff off,
      String name,
      Lock.Source source,
      @Nullable Clause clause) {
    boolean magnet = kind == Kind.MAGNETIC || kind == Kind.SHEAR;
    return new Lock(device, kind, magnet ? PowerOff.FAIL_SAFE : off, name, source, clause);
  }

  private static @Nullable Kind drawnKind(Component lock, String words) {
    String code = lock.attribute("lock_kind");
    for (Kind kind : Kind.values()) {
      if (kind != Kind.OTHER && kind.name().equalsIgnoreCase(code)) {
        return kind;
      }
    }
    return LockWords.kind(words);
  }

  private String wordsOnDrawing(Component lock) {
    String type = lock.attribute("lock_type");
    if (type != null && !type.isBlank()) {
      return type.strip();
    }
    return wordsOfLegend(lock);
  }

  private String wordsOfLegend(Component lock) {
    String code = lock.attribute("code");
    String legend = lock.attribute("legend");
    if (code != null && (legend == null || isCodeTable(code, legend))) {
      String meaning = legend == null ? null : LockWords.meaningOf(code, legend);
      return meaning != null ? meaning : explainedByLegend(code);
    }
    return legend == null ? "" : legend.strip();
  }

  /** A legend row for all locks, whose number tells the type; not one for locks of one kind. */
  private static boolean isCodeTable(String code, String legend) {
    return LockWords.isTypeNumber(code) && LockWords.kind(legend) == null;
  }

  private String explainedByLegend(String code) {
    return extraction.legend().stream()
        .filter(row -> row.type() == ComponentType.LOCK)
        .map(row ->
            row.symbol().equalsIgnoreCase(code) ? row.meaning() : meaning(code, row.meaning()))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String meaning(String code, String text) {
    String meaning = LockWords.meaningOf(code, text);
    return meaning == null ? "" : meaning;
  }
}
