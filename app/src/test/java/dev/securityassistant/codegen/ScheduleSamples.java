package dev.securityassistant.codegen;

import dev.securityassistant.component.Box;
import dev.securityassistant.component.Component;
import dev.securityassistant.component.ComponentType;
import dev.securityassistant.component.Evidence;
import dev.securityassistant.component.Extraction;
import dev.securityassistant.component.LegendEntry;
import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetEntry;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.component.TagGrammar;
import dev.securityassistant.component.Withheld;
import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.specification.Clause;
import dev.securityassistant.specification.DoorOverride;
import dev.securityassistant.specification.LockType;
import dev.securityassistant.specification.Specification;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Schedules for tests. */
final class ScheduleSamples {

  static final Clause CLAUSE = new Clause("3.2 Lock types", "Type 02 is an electric mortise lock.");

  private ScheduleSamples() {}

  /** Three doors, eight devices of theirs and a camera that belongs to none. */
  static ScheduleInput small(Path drawing) {
    List<Component> components =
        List.of(
            door("D-01", "LOBBY", "L1"),
            device("D-01/reader-1", ComponentType.READER, "D-01", "S"),
            device("D-01/lock-1", ComponentType.LOCK, "D-01", "02"),
            device("D-01/lock-2", ComponentType.LOCK, "D-01", "02"),
            device("D-01/door_contact-1", ComponentType.DOOR_CONTACT, "D-01", null),
            device("D-01/exit_button-1", ComponentType.EXIT_BUTTON, "D-01", null),
            door("D-02", "STAIR 1", "L2"),
            device("D-02/reader-1", ComponentType.READER, "D-02", "E"),
            device("D-02/lock-1", ComponentType.LOCK, "D-02", "17"),
            device("D-02/break_glass-1", ComponentType.BREAK_GLASS, "D-02", null),
            door("D-03", null, "L2"),
            device("CAM-1", ComponentType.CAMERA, null, null));
    return input(components, specification(), findings(), drawing);
  }

  /** A job of this many doors with five devices each. */
  static ScheduleInput large(int doors, Path drawing) {
    List<Component> components = new ArrayList<>();
    for (int i = 1; i <= doors; i++) {
      String id = "A-%04d-DR-B2".formatted(i);
      components.add(door(id, "ROOM " + i, "L" + i % 7));
      for (ComponentType type :
          List.of(
              ComponentType.READER,
              ComponentType.LOCK,
              ComponentType.DOOR_CONTACT,
              ComponentType.EXIT_BUTTON,
              ComponentType.BREAK_GLASS)) {
        components.add(device(id + "/" + type.code() + "-1", type, id, "02"));
      }
    }
    return input(components, specification(), List.of(), drawing);
  }

  /** The input for these components, with a legend, a page and something withheld. */
  static ScheduleInput input(
      List<Component> components,
      Specification specification,
      List<Finding> findings,
      Path drawing) {
    Evidence place = new Evidence(1, new Box(500, 10, 510, 20));
    Extraction extraction =
        new Extraction(
            "job_1",
            1,
            Extraction.Source.ENGINE,
            List.of(
                new SheetEntry(
                    1,
                    "SEC-301",
                    "LEVEL 1",
                    SheetRole.PLAN,
                    true,
                    "tags and devices on it",
                    PdfType.VECTOR,
                    new Box(0, 0, 600, 400))),
            List.of(
                new LegendEntry("AACS", "P", "Position Switch", ComponentType.DOOR_CONTACT, place)),
            List.of(new TagGrammar("D-01", List.of("system", "point"), "plan")),
            components,
            List.of(
                new Withheld("reader box", WithheldCause.LEGEND_SAMPLE, "in the legend", place)));
    return new ScheduleInput(
        extraction, specification, findings, drawing, Map.of("Client", "St. Mary's Hospital"));
  }

  static Component door(String id, @Nullable String location, String level) {
    return new Component(
        id,
        ComponentType.DOOR,
        null,
        location,
        new Evidence(1, new Box(100, 60, 140, 80)),
        0.97,
        "boxed tag",
        Map.of("level", level));
  }

  static Component device(
      String id, ComponentType type, @Nullable String door, @Nullable String code) {
    return new Component(
        id,
        type,
        door,
        null,
        new Evidence(1, new Box(150, 60, 158, 68)),
        0.95,
        "cell of the cluster",
        code == null ? Map.of() : Map.of("code", code));
  }

  static Specification specification() {
    return new Specification(
        List.of("spec.docx"),
        List.of(
            new LockType(
                "2",
                "Electric mortise",
                LockType.Kind.MORTISE,
                LockType.PowerOff.FAIL_SECURE,
                CLAUSE),
            new LockType(
                "01", "Maglock", LockType.Kind.MAGNETIC, LockType.PowerOff.FAIL_SAFE, CLAUSE)),
        List.of(),
        List.of(new DoorOverride("d.02", "lock", "01", new Clause("4.1", "D-02: maglock"))),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Finding> findings() {
    return List.of(
        finding("L2", Severity.INFORMATION, "D-01"),
        finding("E1", Severity.CRITICAL, "D-02/lock-1"),
        finding("E8", Severity.MAJOR, null));
  }

  static Finding finding(String rule, Severity severity, @Nullable String subject) {
    return new Finding(rule, severity, subject, null, "seen " + rule, "expected", "do", CLAUSE);
  }
}
