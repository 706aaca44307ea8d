package dev.securityassistant.schedule;

import org.jspecify.annotations.Nullable;

/**
 * Where a door is.
 *
 * @param secured the room it secures; null where no label tells
 * @param other what lies on the other side; null where nothing is named there
 * @param certainty from 0 to 1
 */
record Location(@Nullable Room secured, @Nullable Room other, double certainty) {

  static final Location UNKNOWN = new Location(null, null, 0);

  /** From → to, or the secured room alone; null where nothing is known. */
  @Nullable String words() {
    if (secured == null) {
      return null;
    }
    return other == null ? secured.name() : other.name() + " → " + secured.name();
  }
}
