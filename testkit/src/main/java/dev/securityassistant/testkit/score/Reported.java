package dev.securityassistant.testkit.score;

import org.jspecify.annotations.Nullable;

/**
 * A component as a result file reports it.
 *
 * @param doorId null for doors and for what belongs to none
 * @param page from 1; 0 where the file does not say
 * @param confidence from 0 to 1; 0 where the file does not say
 * @param code what was read in or beside its symbol
 */
public record Reported(
    @Nullable String id,
    String type,
    @Nullable String doorId,
    @Nullable String location,
    int page,
    double confidence,
    @Nullable String code) {

  /** Whether it is a door. */
  public boolean isDoor() {
    return type.equals("door");
  }

  /** Whether it belongs to a door. */
  public boolean isDevice() {
    return !isDoor() && doorId != null && !doorId.isEmpty();
  }
}
