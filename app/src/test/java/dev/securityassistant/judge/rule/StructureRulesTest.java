package dev.securityassistant.judge.rule;

import static dev.securityassistant.component.ComponentType.BREAK_GLASS;
import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.EXIT_BUTTON;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.judge.Drawn;
import dev.securityassistant.judge.Finding;
import dev.securityassistant.judge.Severity;
import dev.securityassistant.judge.Specified;
import org.junit.jupiter.api.Test;

class StructureRulesTest {

  private static Drawn strikeDoors(int count) {
    Drawn drawing = new Drawn();
    for (int i = 1; i <= count; i++) {
      drawing.door("D-0" + i, "ROOM " + i).with(READER).with(LOCK, "lock_kind", "strike");
      drawing.with(DOOR_CONTACT);
    }
    return drawing;
  }

  @Test
  void readerWithoutLockIsFoundExceptAtLiftAndTurnstile() {
    assertThat(Judged.by("S1", new Drawn().door("D-01", "STORE").with(READER))).hasSize(1);
    assertThat(Judged.by("S1", new Drawn().door("D-01", "LIFT 2").with(READER))).isEmpty();
    assertThat(Judged.by("S1", new Drawn().door("D-01", "TURNSTILE 1").with(READER))).isEmpty();
    assertThat(Judged.by("S1", new Drawn().door("D-01", "A", "class", "lift_reader").with(READER)))
        .isEmpty();
  }

  @Test
  void lockThatNothingReleasesIsFound() {
    assertThat(Judged.by("S2", new Drawn().door("D-01", "A").with(LOCK).with(DOOR_CONTACT)))
        .hasSize(1);
    assertThat(Judged.by("S2", new Drawn().door("D-01", "A").with(LOCK).with(EXIT_BUTTON)))
        .isEmpty();
  }

  @Test
  void theOneControlledDoorWithoutContactIsFoundWithItsClause() {
    Drawn drawing = strikeDoors(3).door("D-09", "STORE").with(READER).with(LOCK);
    var spec = new Specified().demand("all doors", "door_contact", "a contact").done();

    assertThat(Judged.by("S3", drawing, spec))
        .singleElement()
        .satisfies(f -> {
          assertThat(f.subject()).isEqualTo("D-09");
          assertThat(f.clause()).isNotNull();
        });
  }

  @Test
  void aDrawingThatGivesItsDoorsNoContactsIsRemarkedOnce() {
    Drawn drawing = strikeDoors(1);
    drawing.door("D-08", "A").with(READER).with(LOCK).door("D-09", "B").with(READER).with(LOCK);

    assertThat(Judged.by("S3", drawing))
        .singleElement()
        .extracting(Finding::severity)
        .isEqualTo(Severity.MINOR);
    assertThat(Judged.by("S3", strikeDoors(3))).isEmpty();
  }

  @Test
  void contactsAreComparedWithKnownLeavesOnly() {
    assertThat(Judged.by("S4", new Drawn().door("D-01", "A", "leaves", 2).with(DOOR_CONTACT)))
        .hasSize(1);
    assertThat(Judged.by("S4", new Drawn().door("D-01", "A").with(DOOR_CONTACT))).isEmpty();
    assertThat(
            Judged.by(
                "S4",
                new Drawn().door("D-01", "A", "leaves", 2).with(DOOR_CONTACT).with(DOOR_CONTACT)))
        .isEmpty();
  }

  @Test
  void oneMagnetOnAPairIsFoundButOneStrikeIsRight() {
    Drawn magnet = new Drawn().door("D-01", "A", "leaves", 2).with(LOCK, "lock_kind", "magnetic");
    Drawn strike = new Drawn().door("D-01", "A", "leaves", 2).with(LOCK, "lock_kind", "strike");

    assertThat(Judged.by("S5", magnet)).hasSize(1);
    assertThat(Judged.by("S5", strike)).isEmpty();
  }

  @Test
  void releaseWithoutLockIsFound() {
    assertThat(Judged.by("S6", new Drawn().door("D-01", "A").with(BREAK_GLASS))).hasSize(1);
    assertThat(Judged.by("S6", new Drawn().door("D-01", "A").with(BREAK_GLASS).with(LOCK)))
        .isEmpty();
  }

  @Test
  void differentReadersAreFoundOnTwoSidesOnly() {
    Drawn differ =
        new Drawn().door("D-01", "A").with(READER, "code", "E").with(READER, "code", "S");
    Drawn alike = new Drawn().door("D-01", "A").with(READER, "code", "E").with(READER, "code", "E");
    Drawn oneSide =
        new Drawn()
            .door("D-01", "A")
            .with(READER, "code", "E", "side", "in")
            .with(READER, "code", "S", "side", "in");

    assertThat(Judged.by("S7", differ)).hasSize(1);
    assertThat(Judged.by("S7", alike)).isEmpty();
    assertThat(Judged.by("S7", oneSide)).isEmpty();
  }

  @Test
  void monitoredDoorIntoALockedRoomIsPointedOut() {
    Drawn bypass = new Drawn().door("D-01", "ARCHIVE").with(READER).with(LOCK).with(DOOR_CONTACT);
    bypass.door("D-02", "ARCHIVE").with(DOOR_CONTACT);
    Drawn passage = new Drawn().door("D-01", "LOBBY 1").with(READER).with(LOCK).with(DOOR_CONTACT);
    passage.door("D-02", "LOBBY 1").with(DOOR_CONTACT);

    assertThat(Judged.by("S8", bypass)).extracting(Finding::subject).containsExactly("D-02");
    assertThat(Judged.by("S8", passage)).isEmpty();
  }

  @Test
  void interlockWithOneDoorIsFoundWhereAllRoomsAreKnown() {
    Drawn odd = new Drawn().door("D-01", "MANTRAP", "from_room", "LOBBY").with(READER).with(LOCK);
    Drawn pair = new Drawn().door("D-01", "MANTRAP", "from_room", "LOBBY").with(READER).with(LOCK);
    pair.door("D-02", "VAULT", "from_room", "MANTRAP").with(READER).with(LOCK);
    Drawn unknown = new Drawn().door("D-01", "MANTRAP").with(READER).with(LOCK);

    assertThat(Judged.by("S9", odd)).hasSize(1);
    assertThat(Judged.by("S9", pair)).isEmpty();
    assertThat(Judged.by("S9", unknown)).isEmpty();
  }
}
