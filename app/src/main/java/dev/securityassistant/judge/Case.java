package dev.securityassistant.judge;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.DoorClass;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.specification.Specification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the judge looks at: a job's components beside its specification.
 *
 * @param extraction what the drawing shows
 * @param specification what the specification says
 * @param points the doors with their devices, in the order of the drawing
 * @param profile whose rules of escape apply
 */
public record Case(
    Extraction extraction, Specification specification, List<AccessPoint> points, Profile profile) {

  public Case {
    points = List.copyOf(points);
  }

  /** Puts the facts of a job together. */
  public static Case of(Extraction extraction, Specification specification) {
    Map<String, List<Component>> byDoor = new LinkedHashMap<>();
    for (Component c : extraction.components()) {
      String door = c.doorId();
      if (door != null) {
        byDoor.computeIfAbsent(door, _ -> new ArrayList<>()).add(c);
      }
    }
    LockReader reader = new LockReader(extraction, specification);
    List<AccessPoint> points = new ArrayList<>();
    for (Component door : extraction.doors()) {
      List<Component> devices = byDoor.getOrDefault(door.id(), List.of());
      List<Lock> locks =
          devices.stream()
              .filter(d -> d.type() == ComponentType.LOCK)
              .map(d -> reader.read(door, d))
              .toList();
      points.add(new AccessPoint(door, devices, locks, DoorClass.of(door, devices)));
    }
    return new Case(extraction, specification, points, Profile.of(extraction, specification));
  }

  /** The sheet with this page number, from 1; empty where the drawing has no such page. */
  public Optional<SheetEntry> sheet(int page) {
    return extraction.sheets().stream().filter(s -> s.pageNumber() == page).findFirst();
  }

  /** Whether the set has a sheet of this role. */
  public boolean hasSheet(SheetRole role) {
    return extraction.sheets().stream().anyMatch(s -> s.role() == role);
  }

  /** How many components of this type the drawing shows. */
  public long count(ComponentType type) {
    return extraction.components().stream().filter(c -> c.type() == type).count();
  }

  /** Whether the job has a specification that could be read. */
  public boolean isSpecified() {
    return !specification.documents().isEmpty();
  }
}
