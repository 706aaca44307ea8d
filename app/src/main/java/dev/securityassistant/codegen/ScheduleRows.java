package dev.securityassistant.codegen;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.IdKey;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.HardwareSet;
import dev.securityassistant.specification.Specification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gathers components into rows: doors first, in the order of the extraction, then devices that
 * belong to no door. Every device lands in exactly one row; where two doors bear one id, a device
 * goes to the one it follows, and a device whose door is not there gets a row of its own.
 */
final class ScheduleRows {

  private final Specification specification;
  private final Map<Integer, SheetEntry> sheets = new HashMap<>();
  private final Map<String, List<Finding>> findings = new HashMap<>();
  private final Map<String, List<DoorOverride>> overrides = new HashMap<>();
  private final Map<String, List<HardwareSet>> hardware = new HashMap<>();
  private int devicesSoFar;

  private ScheduleRows(ScheduleInput in) {
    specification = in.specification();
    in.extraction().sheets().forEach(sheet -> sheets.putIfAbsent(sheet.pageNumber(), sheet));
    for (Finding finding : in.findings()) {
      String subject = finding.subject();
      if (subject != null) {
        add(findings, subject, finding);
      }
    }
    specification.overrides().forEach(each -> add(overrides, each.doorId(), each));
    for (HardwareSet set : specification.hardwareSets()) {
      set.doorIds().forEach(door -> add(hardware, door, set));
    }
  }

  /** The rows of this schedule. */
  static List<ScheduleRow> of(ScheduleInput in) {
    return new ScheduleRows(in).gather(in.extraction());
  }

  private List<ScheduleRow> gather(Extraction extraction) {
    IdentityHashMap<Component, List<Component>> byDoor = new IdentityHashMap<>();
    List<Component> loose = new ArrayList<>();
    Map<String, Component> latest = new HashMap<>();
    for (Component door : extraction.doors().reversed()) {
      latest.put(door.id(), door);
    }
    for (Component component : extraction.components()) {
      if (component.isDoor()) {
        latest.put(component.id(), component);
        byDoor.computeIfAbsent(component, none -> new ArrayList<>());
      } else {
        @Nullable Component door =
            component.doorId() == null ? null : latest.get(component.doorId());
        List<Component> home =
            door == null ? loose : byDoor.computeIfAbsent(door, none -> new ArrayList<>());
        home.add(component);
      }
    }
    List<ScheduleRow> rows = new ArrayList<>();
    for (Component door : extraction.doors()) {
      rows.add(row(door, byDoor.getOrDefault(door, List.of())));
    }
    loose.forEach(device -> rows.add(row(device, List.of(device))));
    return List.copyOf(rows);
  }

  private ScheduleRow row(Component subject, List<Component> devices) {
    String key = IdKey.of(subject.id());
    List<DoorOverride> own = overrides.getOrDefault(key, List.of());
    int first = devicesSoFar;
    devicesSoFar += devices.size();
    return new ScheduleRow(
        subject,
        List.copyOf(devices),
        sheets.get(subject.evidence().pageNumber()),
        LockReading.of(devices, specification, own),
        own,
        hardware.getOrDefault(key, List.of()),
        findingsOf(subject, devices),
        first);
  }

  private List<Finding> findingsOf(Component subject, List<Component> devices) {
    Set<Finding> found =
        new LinkedHashSet<>(findings.getOrDefault(IdKey.of(subject.id()), List.of()));
    devices.forEach(d -> found.addAll(findings.getOrDefault(IdKey.of(d.id()), List.of())));
    return List.copyOf(found);
  }

  private static <V> void add(Map<String, List<V>> map, String id, V value) {
    map.computeIfAbsent(IdKey.of(id), none -> new ArrayList<>()).add(value);
  }
}
