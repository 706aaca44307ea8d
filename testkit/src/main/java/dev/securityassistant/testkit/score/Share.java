package dev.securityassistant.testkit.score;

import java.util.OptionalDouble;

/**
 * A part of a whole.
 *
 * @param right how many are right
 * @param of how many were looked at
 * @param asked whether the truth has anything of the kind: where it has and nothing could be looked
 *     at, the share is 0, not absent
 */
public record Share(int right, int of, boolean asked) {

  public static final Share NONE = new Share(0, 0, false);

  /** From 0 to 1; empty where the truth has nothing of the kind. */
  public OptionalDouble value() {
    if (!asked) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(of == 0 ? 0 : (double) right / of);
  }

  /** Both together. */
  public Share plus(Share other) {
    return new Share(right + other.right, of + other.of, asked || other.asked);
  }
}
