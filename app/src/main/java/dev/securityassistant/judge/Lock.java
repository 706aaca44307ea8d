package dev.securityassistant.judge;

import dev.securityassistant.component.Component;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import org.jspecify.annotations.Nullable;

/**
 * A lock of a door with what is known of it.
 *
 * @param device the lock on the drawing
 * @param kind its kind; null where neither drawing nor specification tells
 * @param powerOff what it does without power; magnets always open
 * @param name as the specification or the legend calls it; empty where unknown
 * @param source who told the kind
 * @param clause clause that tells it; null where the drawing does
 */
public record Lock(
    Component device,
    @Nullable Kind kind,
    PowerOff powerOff,
    String name,
    Source source,
    @Nullable Clause clause) {

  /** Who told the kind of a lock. */
  public enum Source {
    DRAWING,
    SPECIFICATION,
    UNKNOWN
  }

  /** Whether it is known to hold by magnetism, so that only cutting its power opens it. */
  public boolean isMagnetic() {
    return kind == Kind.MAGNETIC || kind == Kind.SHEAR;
  }

  /** Whether it is known that it opens from inside by hand. */
  public boolean opensByHand() {
    return kind != null && kind.mechanicalEgress();
  }

  /**
   * Whether it is known that nobody gets out without a release device. Motor locks, operators and
   * locks of another kind are made both ways and stay unknown.
   */
  public boolean holdsWithoutRelease() {
    return isMagnetic() || kind == Kind.HEAD_LOCK || kind == Kind.SOLENOID_BOLT;
  }

  /** The number of its type as printed ({@code 02}); null where its symbol bears none. */
  public @Nullable String typeNumber() {
    String code = device.attribute("code");
    return code != null && LockWords.isTypeNumber(code) ? code.strip() : null;
  }

  /** What to call it in a sentence. */
  public String describe() {
    String code = typeNumber();
    if (!name.isEmpty()) {
      return code == null ? name : "%s (type %s)".formatted(name, code);
    }
    return code == null ? "lock" : "lock type " + code;
  }
}
