package dev.securityassistant.judge.rule;

import static dev.securityassistant.component.ComponentType.BREAK_GLASS;
import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.EXIT_BUTTON;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.judge.Drawn;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.judge.Specified;
import dev.securityassistant.specification.LockType.Kind;
import dev.securityassistant.specification.LockType.PowerOff;
import org.junit.jupiter.api.Test;

class EgressRulesTest {

  private static Drawn door(String room, Object... attributes) {
    return new Drawn().door("D-01", room, attributes).with(READER).with(DOOR_CONTACT);
  }

  private static Drawn withBreakGlassElsewhere(Drawn drawing) {
    return drawing.door("D-99", "STORE").with(BREAK_GLASS).with(LOCK, "lock_kind", "magnetic");
  }

  @Test
  void magnetWithButtonOnlyIsCriticalWhereTheDrawingKnowsBreakGlass() {
    Drawn drawing =
        withBreakGlassElsewhere(
            door("STORE").with(LOCK, "legend", "Electromagnetic lock").with(EXIT_BUTTON));

    assertThat(Judged.by("E1", drawing))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.severity()).isEqualTo(Severity.CRITICAL);
          assertThat(f.subject()).isEqualTo("D-01");
          assertThat(f.evidence()).isNotNull();
          assertThat(f.seen()).startsWith("Electromagnetic lock");
        });
  }

  @Test
  void magnetWithButtonOnlyIsMajorWhereNobodyTellsTheCountry() {
    Drawn drawing = door("STORE").with(LOCK, "legend", "Maglock").with(EXIT_BUTTON);

    assertThat(Judged.by("E1", drawing))
        .singleElement()
        .satisfies(f -> assertThat(f.severity()).isEqualTo(Severity.MAJOR));
  }

  @Test
  void magnetWithReleaseIsRight() {
    Drawn drawing = door("STORE").with(LOCK, "legend", "Maglock").with(EXIT_BUTTON);

    assertThat(Judged.by("E1", drawing.with(BREAK_GLASS))).isEmpty();
  }

  @Test
  void magnetAtAGateNeedsNoRelease() {
    Drawn drawing = door("LOADING GATE").with(LOCK, "legend", "Maglock").with(EXIT_BUTTON);

    assertThat(Judged.by("E1", drawing)).isEmpty();
  }

  @Test
  void buttonReleasesAMagnetUnderUsCodes() {
    Drawn drawing = door("STORE").with(LOCK, "legend", "Maglock").with(EXIT_BUTTON);
    var us = new Specified().demand("", "standard", "IBC 2018 and NFPA 101").done();

    assertThat(Judged.by("E1", drawing, us)).isEmpty();
  }

  @Test
  void strikeAndUnknownLockNeedNoRelease() {
    assertThat(Judged.by("E1", door("STORE").with(LOCK, "legend", "Electric strike"))).isEmpty();
    assertThat(Judged.by("E1", door("STORE").with(LOCK).with(EXIT_BUTTON))).isEmpty();
  }

  @Test
  void readerAndMagnetAloneLeaveNoWayOut() {
    Drawn drawing = door("STORE").with(LOCK, "legend", "Maglock");

    assertThat(Judged.by("E2", drawing)).hasSize(1);
    assertThat(Judged.by("E1", drawing)).as("said once, by E2").isEmpty();
  }

  @Test
  void nobodyIsInsideAGateOrCabinet() {
    assertThat(Judged.by("E2", door("VEHICLE GATE").with(LOCK, "legend", "Maglock"))).isEmpty();
    assertThat(Judged.by("E2", door("KEY CABINET").with(LOCK, "legend", "Maglock"))).isEmpty();
  }

  @Test
  void anyMeansOfEgressIsAccepted() {
    assertThat(Judged.by("E2", door("A").with(LOCK, "legend", "Electric mortice lock"))).isEmpty();
    assertThat(Judged.by("E2", door("A").with(LOCK, "lock_kind", "magnetic").with(EXIT_BUTTON)))
        .isEmpty();
    assertThat(Judged.by("E2", door("A").with(LOCK, "lock_kind", "magnetic").with(READER)))
        .isEmpty();
    assertThat(Judged.by("E2", door("A").with(LOCK, "lock_kind", "motor"))).isEmpty();
    assertThat(Judged.by("E2", door("A").with(LOCK, "code", "17"))).isEmpty();
  }

  @Test
  void readerOutOfAHeadLockNeedsARelease() {
    Drawn wrong = door("STORE").with(READER).with(LOCK, "legend", "Head lock");
    Drawn right = door("STORE").with(READER).with(LOCK, "legend", "Head lock").with(BREAK_GLASS);
    Drawn mechanical = door("STORE").with(READER).with(LOCK, "legend", "Electric strike");

    assertThat(Judged.by("E3", wrong)).hasSize(1);
    assertThat(Judged.by("E3", right)).isEmpty();
    assertThat(Judged.by("E3", mechanical)).isEmpty();
  }

  @Test
  void sensorOnlyReleaseIsFoundUnderUsCodesOnly() {
    var us = new Specified().demand("", "standard", "NFPA 101").done();
    Drawn sensor = door("LAB").with(LOCK, "legend", "Maglock").with(EXIT_BUTTON, "subtype", "pir");
    Drawn both =
        door("LAB")
            .with(LOCK, "legend", "Maglock")
            .with(EXIT_BUTTON, "subtype", "pir")
            .with(EXIT_BUTTON, "subtype", "push");

    assertThat(Judged.by("E4", sensor, us)).hasSize(1);
    assertThat(Judged.by("E4", both, us)).isEmpty();
    assertThat(Judged.by("E4", sensor)).isEmpty();
  }

  @Test
  void failSecureBoltOnAStairIsCriticalAndCitesItsClause() {
    var spec =
        new Specified().type("31", "Drop bolt", Kind.SOLENOID_BOLT, PowerOff.FAIL_SECURE).done();

    assertThat(Judged.by("E5", door("STAIR 1").with(LOCK, "code", "31").with(EXIT_BUTTON), spec))
        .singleElement()
        .satisfies(f -> assertThat(f.clause()).isNotNull());
    assertThat(Judged.by("E5", door("STORE").with(LOCK, "code", "31"), spec)).isEmpty();
    assertThat(
            Judged.by(
                "E5",
                door("STAIR 1").with(LOCK, "code", "31").with(EXIT_BUTTON, "subtype", "handle"),
                spec))
        .isEmpty();
  }

  @Test
  void failSecureMortiseOnAStairOpensByHand() {
    var spec = new Specified().type("12", "Mortise", Kind.MORTISE, PowerOff.FAIL_SECURE).done();

    assertThat(Judged.by("E5", door("STAIR 1").with(LOCK, "code", "12"), spec)).isEmpty();
  }

  @Test
  void failSafeStrikeMattersOnRatedDoorsOnly() {
    var spec = new Specified().type("14", "Strike", Kind.STRIKE, PowerOff.FAIL_SAFE).done();

    assertThat(Judged.by("E6", door("STORE", "fire_rating", "FD30").with(LOCK, "code", "14"), spec))
        .hasSize(1);
    assertThat(Judged.by("E6", door("STORE").with(LOCK, "code", "14"), spec)).isEmpty();
  }

  @Test
  void stairReentryIsAskedOfFailSecureLocksReadFromTheStair() {
    var spec = new Specified().type("12", "Mortise", Kind.MORTISE, PowerOff.FAIL_SECURE).done();
    var noted =
        new Specified()
            .type("12", "Mortise", Kind.MORTISE, PowerOff.FAIL_SECURE)
            .demand("stairs", "note", "stair re-entry on fire alarm")
            .done();
    Drawn drawing =
        door("OFFICE", "from_room", "STAIR 2", "to_room", "OFFICE").with(LOCK, "code", "12");

    assertThat(Judged.by("E7", drawing, spec)).hasSize(1);
    assertThat(Judged.by("E7", drawing, noted)).isEmpty();
    assertThat(Judged.by("E7", door("OFFICE").with(LOCK, "code", "12"), spec)).isEmpty();
  }

  @Test
  void fireInterfaceIsAskedOnceAndOnlyOfASpecification() {
    Drawn drawing = door("STORE").with(LOCK, "legend", "Maglock").with(BREAK_GLASS);
    var silent = new Specified().demand("", "section", "Access control").done();
    var said = new Specified().demand("", "fire_alarm_interface", "all locks release").done();

    assertThat(Judged.by("E8", drawing, silent)).hasSize(1);
    assertThat(Judged.by("E8", drawing, said)).isEmpty();
    assertThat(Judged.by("E8", drawing)).isEmpty();
  }
}
