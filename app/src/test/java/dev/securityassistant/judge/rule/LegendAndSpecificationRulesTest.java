package dev.securityassistant.judge.rule;

import static dev.securityassistant.component.ComponentType.BREAK_GLASS;
import static dev.securityassistant.component.ComponentType.CAMERA;
import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.KEYPAD;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.PANEL;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.PdfType;
import dev.securityassistant.component.SheetRole;
import dev.securityassistant.judge.Drawn;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.judge.Specified;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import org.junit.jupiter.api.Test;

class LegendAndSpecificationRulesTest {

  private static final String CODES = "Lock: 01 Maglock, 02 Electric Mortise, 03 Electric Strike";

  private static Specified types() {
    return new Specified()
        .type("11", "Electromagnetic lock", Kind.MAGNETIC, PowerOff.FAIL_SAFE)
        .type("12", "Electric mortise lock", Kind.MORTISE, PowerOff.FAIL_SECURE);
  }

  private static Drawn lock(String room, Object... attributes) {
    return new Drawn().door("A-101", room).with(READER).with(LOCK, attributes);
  }

  @Test
  void lockCodeExplainedNowhereIsFoundOnce() {
    Drawn drawing = lock("STORE", "code", "21").door("A-102", "LAB").with(LOCK, "code", "21");

    assertThat(Judged.by("L1", drawing))
        .singleElement()
        .satisfies(f -> assertThat(f.seen()).startsWith("lock type 21 at 2 doors"));
    assertThat(Judged.by("L1", lock("STORE", "code", "12"), types().done())).isEmpty();
    assertThat(Judged.by("L1", lock("STORE", "code", "03", "legend", CODES))).isEmpty();
    assertThat(Judged.by("L1", lock("STORE"))).isEmpty();
    assertThat(Judged.by("L1", lock("STORE", "code", "EM"))).as("a symbol's letters").isEmpty();
  }

  @Test
  void kindOfSymbolTheLegendLacksIsAMinorRemark() {
    assertThat(Judged.by("L1", lock("STORE").row(READER, "R", "Reader")))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.MINOR);
    assertThat(Judged.by("L1", lock("STORE").row(READER, "R", "Reader").row(LOCK, "L", "Lock")))
        .isEmpty();
  }

  @Test
  void unusedLegendRowIsFoundAndOnlyInformationInASet() {
    assertThat(Judged.by("L2", lock("A").row(CAMERA, "C", "Camera").row(LOCK, "L", "Lock")))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.seen()).endsWith("Camera");
          assertThat(f.severity()).isEqualTo(Severity.MINOR);
        });
    Drawn set = new Drawn().plan("LEVEL 1").plan("LEVEL 2").door("A-1", "B").with(READER);
    assertThat(Judged.by("L2", set.row(CAMERA, "C", "Camera")))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.INFORMATION);
    assertThat(Judged.by("L2", lock("A").row(LOCK, "L", "Lock"))).isEmpty();
  }

  private static Drawn set() {
    return new Drawn()
        .plan("LEVEL 1")
        .sheet(SheetRole.SCHEDULE, false, PdfType.VECTOR, "DOOR SCHEDULE")
        .door("A-1", "B", "schedule_row", true)
        .door("A-2", "B", "schedule_row", true)
        .door("A-3", "B", "schedule_row", true);
  }

  @Test
  void scheduleAndPlanAreCompared() {
    assertThat(Judged.by("L3", set())).isEmpty();
    assertThat(Judged.by("L3", set().door("A-4", "B")))
        .extracting(Finding::seen)
        .containsExactly("on the plan, not in the door schedule");
    assertThat(
            Judged.by("L3", set().onPage(2).door("A-5", "B", "schedule_row", true, "level", "1")))
        .extracting(Finding::seen)
        .containsExactly("listed in the door schedule, not found on a plan");
  }

  @Test
  void anotherNumberOfDevicesInTheScheduleIsFoundWithBothNumbers() {
    Drawn drawn =
        set().door("A-4", "B", "schedule_row", true, "schedule_page", 2, "schedule_reader", 2);

    assertThat(Judged.by("L3", drawn.with(READER)))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.subject()).isEqualTo("A-4");
          assertThat(f.seen()).isEqualTo("Reader: 1 on the plan, 2 in the door schedule on page 2");
        });
  }

  @Test
  void levelThatTheScheduleDoesNotCoverIsLeftAlone() {
    Drawn other = set().door("A-7", "B", "level", "2").door("A-8", "B", "level", "2");

    assertThat(Judged.by("L3", other)).isEmpty();
  }

  @Test
  void lockTypeMissingFromTheListOfTheSpecificationIsFound() {
    assertThat(Judged.by("L4", lock("A", "code", "02", "legend", CODES), types().done()))
        .singleElement()
        .satisfies(f -> assertThat(f.expected()).endsWith("11, 12"));
    assertThat(Judged.by("L4", lock("A", "code", "12"), types().done())).isEmpty();
    assertThat(Judged.by("L4", lock("A", "code", "EM", "legend", "Maglock"), types().done()))
        .isEmpty();
    assertThat(Judged.by("L4", lock("A", "code", "02", "legend", CODES))).isEmpty();
  }

  @Test
  void demandOnRoomsOfAKindIsCheckedThereOnly() {
    var spec = new Specified().demand("comms rooms", "reader_in_out", "readers both sides").done();

    assertThat(Judged.by("L5", lock("COMMS ROOM 2"), spec))
        .singleElement()
        .satisfies(f -> assertThat(f.clause()).isNotNull());
    assertThat(Judged.by("L5", lock("COMMS ROOM 2").with(READER), spec)).isEmpty();
    assertThat(Judged.by("L5", lock("STORE"), spec)).isEmpty();
  }

  @Test
  void demandOfADeviceNamesIt() {
    var spec = new Specified().demand("server rooms", "keypad", "keypad beside the reader").done();

    assertThat(Judged.by("L5", lock("SERVER ROOM"), spec))
        .extracting(Finding::seen)
        .containsExactly("no keypad");
    assertThat(Judged.by("L5", lock("SERVER ROOM").with(KEYPAD), spec)).isEmpty();
  }

  @Test
  void emergencyReleaseDemandedIsAskedOfMagnetsAndNotTwice() {
    var spec = new Specified().demand("all doors", "emergency_release", "break glass").done();
    Drawn magnet = lock("A", "lock_kind", "magnetic");

    assertThat(Judged.by("L5", magnet, spec)).hasSize(1);
    assertThat(Judged.by("E2", magnet, spec)).isEmpty();
    assertThat(Judged.by("L5", lock("A", "lock_kind", "magnetic").with(BREAK_GLASS), spec))
        .isEmpty();
    assertThat(Judged.by("L5", lock("A", "lock_kind", "strike"), spec)).isEmpty();
  }

  @Test
  void demandThatLeavesTheDrawingAWayOutIsLeftAlone() {
    var spec =
        new Specified()
            .demand("store", "keypad", "keypad", "keypads unless the drawing shows none")
            .done();

    assertThat(Judged.by("L5", lock("STORE"), spec)).isEmpty();
  }

  @Test
  void exceptionOfTheSpecificationUnlikeThePlanIsFound() {
    var spec = types().override("A.101", "lock", "11").done();

    assertThat(Judged.by("L6", lock("A", "code", "12"), spec))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.subject()).isEqualTo("A-101");
          assertThat(f.seen()).contains("12");
          assertThat(f.expected()).contains("11");
          assertThat(f.clause()).isNotNull();
        });
    assertThat(Judged.by("L6", lock("A", "code", "11"), spec)).isEmpty();
    assertThat(Judged.by("L6", lock("A", "code", "12"), types().done())).isEmpty();
  }

  @Test
  void codeExplainedInTwoWaysIsFoundOnce() {
    var spec = new Specified().type("02", "Strike", Kind.STRIKE, PowerOff.FAIL_SAFE).done();
    var same = new Specified().type("2", "Mortise", Kind.MORTISE, PowerOff.FAIL_SAFE).done();
    Drawn drawing =
        lock("A", "code", "02", "legend", CODES).with(LOCK, "code", "02", "legend", CODES);

    assertThat(Judged.by("L6", drawing, spec)).hasSize(1);
    assertThat(Judged.by("L6", drawing, same)).isEmpty();
  }

  @Test
  void sectionWithoutItemsIsAMissingTrade() {
    var spec = new Specified().demand("", "section", "Video surveillance").done();
    var general = new Specified().demand("", "section", "Working hours").done();

    assertThat(Judged.by("L7", lock("A"), spec)).hasSize(1);
    assertThat(Judged.by("L7", lock("A").alone("C-1", CAMERA), spec)).isEmpty();
    assertThat(Judged.by("L7", lock("A"), general)).isEmpty();
  }

  @Test
  void controllersAreMissedOnADrawingOfManyLocks() {
    Drawn drawing = new Drawn();
    for (int i = 1; i <= 4; i++) {
      drawing.door("D-" + i, "A").with(LOCK).with(READER).with(DOOR_CONTACT);
    }

    assertThat(Judged.by("P2", drawing)).hasSize(1);
    assertThat(Judged.by("P2", drawing.alone("ACP-1", PANEL))).isEmpty();
    assertThat(Judged.by("P2", lock("A"))).isEmpty();
  }
}
