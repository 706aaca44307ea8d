package dev.securityassistant.testkit.score;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is really on a drawing.
 *
 * @param family how its annotation looks
 * @param pdfType {@code vector}, {@code outlined}, {@code scanned} or {@code mixed}
 * @param pages how many it has
 * @param relevantPages numbers of those that carry components, from 1
 */
public record TruthFile(
    String family,
    String pdfType,
    int pages,
    Set<Integer> relevantPages,
    List<Door> doors,
    List<Other> others) {

  /**
   * A door.
   *
   * @param aliases other ids under which it may be reported
   * @param location the room it secures; null where the drawing does not say
   */
  public record Door(
      String id, List<String> aliases, @Nullable String location, List<Device> devices) {

    public Door {
      aliases = List.copyOf(aliases);
      devices = List.copyOf(devices);
    }
  }

  /**
   * A device of a door.
   *
   * @param code what is printed in or beside it; null where nothing is
   */
  public record Device(String type, @Nullable String code) {}

  /** A component of no door. */
  public record Other(String id, String type) {}

  public TruthFile {
    relevantPages = Set.copyOf(relevantPages);
    doors = List.copyOf(doors);
    others = List.copyOf(others);
  }
}
