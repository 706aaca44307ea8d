package dev.securityassistant.specification;

import java.util.Locale;

/**
 * A lock type the specification defines.
 *
 * @param code as printed in the symbol on the plan ({@code 02})
 * @param name as the specification calls it
 * @param kind the canonical kind
 * @param powerOff what it does without power
 * @param clause where it is said
 */
public record LockType(String code, String name, Kind kind, PowerOff powerOff, Clause clause) {

  /** Kinds of lock, after the canonical list of the trade. */
  public enum Kind {
    MAGNETIC,
    SHEAR,
    STRIKE,
    MORTISE,
    LATCH_RETRACTION,
    MOTOR,
    SOLENOID_BOLT,
    HEAD_LOCK,
    OPERATOR,
    OTHER;

    /** The spelling in files: {@code latch_retraction}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the door opens from inside by hand, without any release device. */
    public boolean mechanicalEgress() {
      return this == STRIKE || this == MORTISE || this == LATCH_RETRACTION;
    }
  }

  /** What a lock does when its power fails. */
  public enum PowerOff {
    FAIL_SAFE,
    FAIL_SECURE,
    UNKNOWN;

    /** The spelling in files: {@code fail_safe}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
