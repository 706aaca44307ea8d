package dev.securityassistant.judge.rule;

import static dev.securityassistant.component.ComponentType.DOOR_CONTACT;
import static dev.securityassistant.component.ComponentType.LOCK;
import static dev.securityassistant.component.ComponentType.READER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.securityassistant.component.WithheldCause;
import dev.securityassistant.judge.Drawn;
import dev.securityassistant.judge.Finding;
import org.junit.jupiter.api.Test;

class NumberingRulesTest {

  private static Drawn doors(String... ids) {
    Drawn drawing = new Drawn();
    for (String id : ids) {
      drawing.door(id, null).with(DOOR_CONTACT);
    }
    return drawing;
  }

  @Test
  void oneIdOnTwoDoorsOfAPageIsCritical() {
    assertThat(Judged.by("D1", doors("A-101", "A 101"))).hasSize(1);
    assertThat(Judged.by("D1", doors("A-101", "A-102"))).isEmpty();
  }

  @Test
  void oneNumberOnTwoLevelsIsTwoDoors() {
    Drawn drawing = new Drawn().door("A-101", null, "level", "L1").with(DOOR_CONTACT);
    drawing.door("A-101", null, "level", "L2").with(DOOR_CONTACT);

    assertThat(Judged.by("D1", drawing)).isEmpty();
  }

  @Test
  void oneDoorOnTwoSheetsOfALevelIsCountedTwice() {
    Drawn twice = new Drawn().plan("LEVEL 1 PLAN WEST").plan("LEVEL 1 PLAN EAST");
    twice.door("A-101", null).onPage(2).door("A-101", null);
    Drawn floors = new Drawn().plan("LEVEL 1 PLAN").plan("LEVEL 2 PLAN");
    floors.door("A-101", null).onPage(2).door("A-101", null);
    Drawn unknown = new Drawn().plan("PLAN").plan("PLAN");
    unknown.door("A-101", null).onPage(2).door("A-101", null);

    assertThat(Judged.by("C4", twice)).hasSize(1);
    assertThat(Judged.by("C4", floors)).isEmpty();
    assertThat(Judged.by("C4", unknown)).isEmpty();
  }

  @Test
  void missingNumbersAreListedOnce() {
    assertThat(
            Judged.by(
                "D2",
                doors("A-B2-001-BB", "A-B2-002-BB", "A-B2-004-BB", "A-B2-005-BB", "A-B2-007-BB")))
        .singleElement()
        .satisfies(f -> assertThat(f.seen()).endsWith("missing: 3, 6"));
  }

  @Test
  void scatteredOrFewNumbersAreNoSeries() {
    assertThat(Judged.by("D2", doors("D-1", "D-40", "D-80", "D-200", "D-300"))).isEmpty();
    assertThat(Judged.by("D2", doors("D-1", "D-3"))).isEmpty();
    assertThat(Judged.by("D2", doors("D-1", "D-2", "D-3", "D-4", "D-5"))).isEmpty();
  }

  @Test
  void builtIdsAreNoSeries() {
    Drawn drawing = new Drawn();
    for (int room : new int[] {1, 2, 3, 4, 8}) {
      drawing.door("B20" + room, null, "id_source", "room").with(DOOR_CONTACT);
    }

    assertThat(Judged.by("D2", drawing)).isEmpty();
  }

  @Test
  void theOneIdBuiltUnlikeTheOthersIsFound() {
    assertThat(Judged.by("D3", doors("D-1", "D-2", "D-3", "D-4", "D/5")))
        .extracting(Finding::subject)
        .containsExactly("D/5");
    assertThat(Judged.by("D3", doors("D-1", "D-2", "D-3", "D-4", "D-5A"))).isEmpty();
    assertThat(Judged.by("D3", doors("D-1", "D-2", "D-3", "EX/4", "EX/5"))).isEmpty();
  }

  @Test
  void theOneDoorOfAnotherLevelOrPackageIsFound() {
    Drawn drawing = new Drawn();
    for (int i = 1; i <= 4; i++) {
      drawing.door("D-" + i, null, "level", "L1", "package", "BB").with(DOOR_CONTACT);
    }
    drawing.door("D-5", null, "level", "L2", "package", "BC").with(DOOR_CONTACT);

    assertThat(Judged.by("D3", drawing)).extracting(Finding::seen).containsExactly("level L2");
    assertThat(Judged.by("D6", drawing)).extracting(Finding::seen).containsExactly("package BC");
    drawing.door("D-6", null, "level", "L2", "package", "BC").with(DOOR_CONTACT);
    assertThat(Judged.by("D3", drawing)).isEmpty();
    assertThat(Judged.by("D6", drawing)).isEmpty();
  }

  @Test
  void tagWithoutDeviceIsFoundUnlessAScheduleListsIt() {
    assertThat(Judged.by("D4", new Drawn().door("D-1", null))).hasSize(1);
    assertThat(Judged.by("D4", new Drawn().door("D-1", null, "schedule_row", true))).isEmpty();
    assertThat(Judged.by("D4", doors("D-1"))).isEmpty();
    assertThat(Judged.by("D4", doors("D-1").withheld(WithheldCause.NO_DEVICE, "tag A-09")))
        .singleElement()
        .satisfies(f -> assertThat(f.evidence()).isNotNull());
  }

  @Test
  void deviceThatNoDoorClaimsIsFoundButNotALoneReader() {
    assertThat(Judged.by("D5", doors("D-1").alone("X-1", LOCK))).hasSize(1);
    assertThat(Judged.by("D5", doors("D-1").alone("X-1", READER))).isEmpty();
    assertThat(Judged.by("D5", doors("D-1").withheld(WithheldCause.AMBIGUOUS, "lock"))).hasSize(1);
    assertThat(Judged.by("D5", doors("D-1").withheld(WithheldCause.LEGEND_SAMPLE, "lock")))
        .isEmpty();
  }
}
