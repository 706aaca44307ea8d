package dev.securityassistant.codegen;

import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.HardwareSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row of the schedule.
 *
 * @param subject the door, or the device that belongs to no door
 * @param devices the door's devices; for a device that belongs to no door, itself
 * @param sheet the page it is on; null where the extraction lists no such page
 * @param lock what is known of its locks
 * @param overrides what the specification says of this door
 * @param hardwareSets hardware sets said to be fitted to this door
 * @param findings what the judge says of the door or its devices
 * @param firstDevice number of its first device on the equipment sheet, from 0
 */
record ScheduleRow(
    Component subject,
    List<Component> devices,
    @Nullable SheetEntry sheet,
    LockReading lock,
    List<DoorOverride> overrides,
    List<HardwareSet> hardwareSets,
    List<Finding> findings,
    int firstDevice) {

  /** Under this, a person should look. */
  static final double SURE = 0.9;

  /** How far a row can be relied on. */
  enum Status {
    /** Read with confidence and nothing found against it. */
    OK,
    /** A finding above information names it, or something in it is not sure. */
    CHECK,
    /** A door at which no device was found. */
    MISSING
  }

  /** How many devices of this type the row has. */
  long quantity(ComponentType type) {
    return devices.stream().filter(device -> device.type() == type).count();
  }

  /** Devices of this type, in order. */
  Stream<Component> devices(ComponentType type) {
    return devices.stream().filter(device -> device.type() == type);
  }

  /** The lowest confidence of the row: a row is as good as its weakest cell. */
  double confidence() {
    return devices.stream()
        .mapToDouble(Component::confidence)
        .reduce(subject.confidence(), Math::min);
  }

  Status status() {
    if (devices.isEmpty()) {
      return Status.MISSING;
    }
    boolean doubted = findings.stream().anyMatch(f -> f.severity() != Severity.INFORMATION);
    return doubted || confidence() < SURE ? Status.CHECK : Status.OK;
  }

  /** Where the facts of the row come from: kind of sheet, specification, how the id was built. */
  String source() {
    Stream<String> plan = Stream.of(sheet == null ? "drawing" : sheet.role().code());
    boolean specified =
        !overrides.isEmpty() || !hardwareSets.isEmpty() || lock.source().contains("specification");
    Stream<String> spec = specified ? Stream.of("spec") : Stream.empty();
    String idSource = subject.attribute("id_source");
    Stream<String> id = idSource == null ? Stream.empty() : Stream.of("id from " + idSource);
    return Stream.of(plan, spec, id).flatMap(each -> each).collect(Collectors.joining("; "));
  }

  /** What a person should know of the row, in sentences. */
  String remarks() {
    Stream<String> own = Stream.ofNullable(subject.attribute("remarks"));
    Stream<String> exceptions =
        overrides.stream()
            .filter(o -> !o.subject().equalsIgnoreCase(ComponentType.LOCK.code()))
            .map(o -> "%s: %s (%s)".formatted(o.subject(), o.value(), o.clause().reference()));
    Stream<String> found =
        findings.stream().map(f -> "%s: %s".formatted(f.rule(), f.seen())).distinct();
    return Stream.of(own, exceptions, found)
        .flatMap(each -> each)
        .collect(Collectors.joining("; "));
  }
}
